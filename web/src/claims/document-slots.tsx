import { documentName } from './claim-words.ts';

export type ChosenFiles = Readonly<Record<string, readonly File[]>>;

interface DocumentSlotsProps {
  /** Kinds that the rules ask for. */
  required: readonly string[];
  originals: boolean;
  /** Kinds that the claim has already. */
  present: readonly string[];
  clause: string | null;
  files: ChosenFiles;
  onChange: (files: ChosenFiles) => void;
}

/** One place for each document that the rules ask for: a photo from the phone, or a file. */
export function DocumentSlots({ required, originals, present, clause, files, onChange }: DocumentSlotsProps) {
  return (
    <fieldset className="document-slots">
      <legend>凭证<span className="en" lang="en">Documents</span></legend>
      <p className="soft">{originals ? '须拍照或扫描原件。' : ''}每样一份，多页可以一次选几张。{clause && `依据：${clause}。`}</p>
      {required.map((kind) => {
        const chosen = files[kind] ?? [];
        return (
          <div key={kind} className={`document-slot ${chosen.length > 0 || present.includes(kind) ? 'there' : ''}`}>
            <label htmlFor={`document-${kind}`}>{documentName(kind)}<small>{chosen.length > 0 ? `✓ 已选 ${chosen.length} 个文件` : present.includes(kind) ? '✓ 上次已交，可以补交' : '还没有选'}</small></label>
            <input id={`document-${kind}`} type="file" multiple accept="image/*,.pdf,.docx,.xlsx" onChange={({ target }) => onChange({ ...files, [kind]: [...(target.files ?? [])] })} />
          </div>
        );
      })}
    </fieldset>
  );
}
