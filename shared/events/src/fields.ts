import { z } from 'zod';

/** Field types that payloads share. Strings are bounded: an event is read by five services for ever. */
export const id = z.string().min(1).max(120);
export const word = z.string().min(1).max(80);
export const words = z.string().min(1).max(300);
export const longWords = z.string().max(8000);
export const year = z.number().int().min(1949).max(2200);
export const count = z.number().int().min(0);
/** Keyed hash of an identity number, the same in every service; never the number itself. */
export const token = z.string().regex(/^[0-9a-f]{64}$/);
/** Fund kind and line (条) of the programme whose money it is: what packs are asked by. A line only where the programme has one. */
export const moneyOf = { fundKind: word.optional(), line: word.optional() };
/** SHA-256 of a file in the evidence store. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
