/** Process control's verdict against the target (scoring §8): what the limits say a process will do. */
export type Assurance = 'consistently-meets' | 'hit-or-miss' | 'consistently-misses';
