import { defineRefusals, wordRefusal, type Refusal } from '@sunledger/kernel';
import type { PackProblem, PackRejection } from './domain/pack-rules.ts';

const catalogue = defineRefusals<PackRejection>({
  PACK_NOT_JSON: {
    mechanism: 'X1',
    zh: () => '上传内容不是有效的 JSON。请检查文件后再上传。',
    en: () => 'What was uploaded is not valid JSON. Check the file and upload it again.',
  },
  PACK_INVALID: {
    mechanism: 'X1',
    zh: ({ path, zh }) => `政策包“${path || '整体'}”处有误(${zh})。请改正后再发布。`,
    en: ({ path, en }) => `The pack is faulty at "${path || 'the whole'}" (${en}). Correct it and publish again.`,
  },
  PACK_VERSION_NOT_NEW: {
    mechanism: 'X1',
    zh: ({ packId, newest }) => `政策包 ${packId} 已发布到第 ${newest} 版,已发布的版本不能更改。请用更高的版本号。`,
    en: ({ packId, newest }) => `Version ${newest} of ${packId} is published and stays as it is. Use a higher version.`,
  },
  PACK_SCOPE_CHANGED: {
    mechanism: 'X1',
    zh: ({ packId, region, line }) => `政策包 ${packId} 属于 ${region}${line ? `、条线 ${line}` : ''},新版本不能改属。请另用一个标识。`,
    en: ({ packId, region, line }) => `The pack ${packId} is for ${region}${line ? `, line ${line}` : ''}; a new version can't move. Use another id.`,
  },
});

/** A fault of a pack in words; `field` points into the uploaded JSON. */
export const toPackRefusal = ({ path, ...rejection }: PackProblem): Refusal =>
  wordRefusal(catalogue, { path, ...rejection } as PackRejection, { field: path ? `json.${path}` : 'json' });
