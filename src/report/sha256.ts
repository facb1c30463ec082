/** SHA-256, piece by piece: by the platform where it has one that answers at once, else by a script. */
import { sha256 as scripted } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export interface Sha256 {
  /** Takes in a piece, which may change afterwards. */
  update(piece: Uint8Array): void;
  /** 64 hexadecimal digits of everything taken in; nothing may follow. */
  hex(): string;
}

/** @example sha256().hex() // 'e3b0c442…', of nothing */
export function sha256(): Sha256 {
  const native = nativeHash()?.('sha256');
  if (native !== undefined) {
    return { update: (piece) => void native.update(piece), hex: () => native.digest('hex') };
  }
  const hash = scripted.create();
  return { update: (piece) => void hash.update(piece), hex: () => bytesToHex(hash.digest()) };
}

interface NativeHash {
  update(piece: Uint8Array): unknown;
  digest(as: 'hex'): string;
}

type CreateHash = (name: 'sha256') => NativeHash;

/** Node gives its modules to a script that doesn't import them since 20.16; browsers answer later only, and a fingerprint can't wait. */
function nativeHash(): CreateHash | null {
  const { process } = globalThis as { readonly process?: { getBuiltinModule?: (name: string) => unknown } };
  const crypto = process?.getBuiltinModule?.('node:crypto');
  return (crypto as { readonly createHash: CreateHash } | undefined)?.createHash ?? null;
}
