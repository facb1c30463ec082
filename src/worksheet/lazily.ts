/** Indexes of words are made when the first cell needs them, not when a program starts. */

/** Works something out when it is first asked for, and once. */
export function lazily<T extends object>(work: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= work());
}
