import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveScrypt, deriveSlowly } from './scrypt.ts';

describe('deriveScrypt', () => {
  it('matches the vectors of RFC 7914 below the limit of OpenSSL', async () => {
    const derived = await deriveScrypt(Buffer.from('password'), Buffer.from('NaCl'), 64, { n: 1024, r: 8, p: 16 });
    expect(derived.toString('hex')).toBe(
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
    );
  });

  it('takes over at the limit of OpenSSL, and gives what OpenSSL gives just below it', async () => {
    const [password, salt] = [Buffer.from('password'), Buffer.from('NaCl')];
    const below = await deriveScrypt(password, salt, 32, { n: 32_768, r: 1, p: 1 });
    expect(below).toEqual(scryptSync(password, salt, 32, { N: 32_768, r: 1, p: 1, maxmem: 1 << 26 }));
    expect(await deriveSlowly(password, salt, 32, { n: 32_768, r: 1, p: 1 })).toEqual(below);
    expect(await deriveSlowly(password, salt, 32, { n: 512, r: 3, p: 2 })).toEqual(
      scryptSync(password, salt, 32, { N: 512, r: 3, p: 2 }),
    );
    expect(() => scryptSync(password, salt, 32, { N: 65_536, r: 1, p: 1, maxmem: 1 << 26 })).toThrow();
    expect(await deriveScrypt(password, salt, 32, { n: 65_536, r: 1, p: 1 })).toHaveLength(32);
  });
});
