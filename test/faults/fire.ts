import type { FragilePart } from './fragile-part.ts';
import { pick } from './seeded-random.ts';

export interface Fire {
  kills: () => Readonly<Record<string, number>>;
  /** Resolves when so many processes have been killed and every one is up again. */
  burnOut: Promise<void>;
}

/**
 * Kills a random part at a random moment, again and again; each comes up after a random pause. Mostly one at a time,
 * sometimes two together, and sometimes aimed: the broker first, and the writer while its facts can't be sent.
 */
export function setOnFire(
  { parts, random, kills, aimed, acknowledged, tell }: {
    parts: readonly FragilePart[]; random: () => number; kills: number; aimed?: { broker: string; writer: string }; acknowledged: () => number;
    /** Told how many were killed so far. */
    tell?: (done: number) => void;
  },
): Fire {
  const counts: Record<string, number> = {};
  const killOne = async (part: FragilePart, downMs = random() * 400) => {
    counts[part.name] = (counts[part.name] ?? 0) + 1;
    await part.kill();
    await pause(downMs);
    await part.start();
  };
  const called = (name: string): FragilePart => {
    const part = parts.find((one) => one.name === name);
    if (!part) throw new Error(`no part is called ${name}`);
    return part;
  };
  const killAimed = async ({ broker, writer }: { broker: string; writer: string }) => {
    const brokerBack = killOne(called(broker), 600 + random() * 600);
    await pause(200 + random() * 300);
    await killOne(called(writer));
    await brokerBack;
    return 2;
  };
  const killAtRandom = async () => {
    const victims = new Set([pick(random, parts), ...(random() < 0.15 ? [pick(random, parts)] : [])]);
    await Promise.all([...victims].map((part) => killOne(part)));
    return victims.size;
  };
  // On a slow machine a fire by the clock alone would find nothing to burn: some commands come through between two kills.
  const untilSomeWork = async () => {
    const enough = acknowledged() + 1 + Math.floor(random() * 5);
    for (let waited = 0; acknowledged() < enough && waited < 20_000; waited += 20) await pause(20);
  };
  const burn = async () => {
    for (let done = 0; done < kills; ) {
      await untilSomeWork();
      await pause(random() * 400);
      done += await (aimed && random() < 0.2 ? killAimed(aimed) : killAtRandom());
      tell?.(done);
    }
  };
  return { kills: () => counts, burnOut: burn() };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
