import { registerHooks } from 'node:module';
import type { Change } from './breaks.ts';

const changes = JSON.parse(process.env['FIRE_CHANGES'] ?? '[]') as Change[];

// Preloaded into a process of the fire: changes words of the kit's modules as they are loaded, and ends the process where it can't.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const own = changes.filter(({ module }) => url.endsWith(`/service-kit/src/${module}`));
    if (own.length === 0) return loaded;
    const source = own.reduce((text, { module, from, to }) => {
      if (!text.includes(from)) throw new Error(`${module} has changed: the words that the fire breaks are not in it: ${from}`);
      return text.replace(from, () => to);
    }, Buffer.from(loaded.source as string | Uint8Array).toString('utf8'));
    return { ...loaded, source };
  },
});
