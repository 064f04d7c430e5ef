export interface Reporter {
  name: string;
  contact: string;
}

interface ReporterFieldsProps {
  reporter: Reporter | undefined;
  incomplete: boolean;
  onChange: (reporter: Reporter | undefined) => void;
}

/** With or without a name; both are taken. */
export function ReporterFields({ reporter, incomplete, onChange }: ReporterFieldsProps) {
  return (
    <fieldset className="reporter">
      <legend>要不要留名字？</legend>
      <label className="choice">
        <input type="radio" name="named" checked={reporter === undefined} onChange={() => onChange(undefined)} />
        <span>不留名<small>也会办理。用查询码看结果</small></span>
      </label>
      <label className="choice">
        <input type="radio" name="named" checked={reporter !== undefined} onChange={() => onChange({ name: '', contact: '' })} />
        <span>留名<small>名字单独加密封存，要经批准并留下记录才能打开；办完会专门答复您</small></span>
      </label>
      {reporter && (
        <>
          <label htmlFor="reporter-name">您的姓名</label>
          <input id="reporter-name" value={reporter.name} maxLength={60} autoComplete="name" onChange={(event) => onChange({ ...reporter, name: event.target.value })} />
          <label htmlFor="reporter-contact">电话或地址</label>
          <input id="reporter-contact" value={reporter.contact} maxLength={200} autoComplete="tel" onChange={(event) => onChange({ ...reporter, contact: event.target.value })} />
          {incomplete && <p className="field-fault" role="alert">留名要把姓名和联系方式都填上；不想填，就选“不留名”。</p>}
        </>
      )}
    </fieldset>
  );
}
