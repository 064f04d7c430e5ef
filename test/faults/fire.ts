import type { FragilePart } from './fragile-part.ts';
import { pick } from './seeded-random.ts';

export interface Fire {
  kills: () => Readonly<Record<string, number>>;
  /** Resolves when so many processes have been killed and every one is up again. */
  burnOut: Promise<void>;
}

/** Kills a random part at a random moment, again and again; each comes up after a random pause. One at a time or two together. */
export function setOnFire(parts: readonly FragilePart[], random: () => number, kills: number): Fire {
  const counts: Record<string, number> = {};
  const killOne = async (part: FragilePart) => {
    counts[part.name] = (counts[part.name] ?? 0) + 1;
    await part.kill();
    await pause(random() * 400);
    await part.start();
  };
  const burn = async () => {
    for (let done = 0; done < kills; ) {
      await pause(100 + random() * 1500);
      const victims = new Set([pick(random, parts), ...(random() < 0.15 ? [pick(random, parts)] : [])]);
      await Promise.all([...victims].map(killOne));
      done += victims.size;
    }
  };
  return { kills: () => counts, burnOut: burn() };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
