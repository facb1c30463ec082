/** SHA-256 by the platform and by the script: a fingerprint is the same in Node, in a browser and in Excel. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type * as Module from '../../src/report/sha256';

const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 });

async function freshSha256(): Promise<typeof Module> {
  jest.resetModules();
  return import('../../src/report/sha256');
}

describe('SHA-256', () => {
  const { getBuiltinModule } = process as { getBuiltinModule?: unknown };

  afterEach(() => {
    Object.assign(process, { getBuiltinModule });
  });

  it.each([
    ['by the platform', getBuiltinModule],
    ['by the script, where the platform gives no modules', undefined],
  ])('is that of all pieces together, %s', async (_, builtin) => {
    Object.assign(process, { getBuiltinModule: builtin });
    const { sha256 } = await freshSha256();
    fc.assert(
      fc.property(pieces, (given) => {
        const hash = sha256();
        const whole = createHash('sha256');
        for (const piece of given) {
          const own = piece.slice();
          hash.update(own);
          own.fill(0);
          whole.update(piece);
        }
        expect(hash.hex()).toBe(whole.digest('hex'));
      }),
    );
  });
});
