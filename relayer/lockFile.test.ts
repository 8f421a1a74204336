import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateKeyToAccount } from 'viem/accounts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pinDigest, pinTypedData } from './assumptions/pin.ts';
import type { Hex } from './core/ids.ts';
import {
  bodyOf,
  emptyLock,
  type LockedLane,
  type LockFile,
  lockLoader,
  lockText,
  parseLock,
  readLock,
  verifyLock,
  writeLock,
} from './lockFile.ts';
import { signedBy } from './pin.ts';
import { fixture } from './pipeline/testing/params.ts';

const { params, forth, back } = fixture();
const account = (n: number) => privateKeyToAccount(`0x${n.toString(16).padStart(64, '0')}`);
const [anna, ben, eve] = [account(1), account(2), account(3)];
const addresses = [anna, ben].map(({ address }) => address.toLowerCase() as Hex);
const both = { addresses, threshold: 2 };
const block = { height: '7', hash: `0x${'ab'.repeat(32)}` as Hex };

function unsigned(sequence = 1, id: string = forth.id): LockedLane {
  const lane = id === forth.id ? forth : back;
  const side = (chain: string) => ({ chain, block, values: { 'oapp.peer': '0xbee5', 'token.decimals': '18' } });
  const pin = {
    path: lane.path,
    sequence,
    pinnedAt: '2026-11-21T00:00:00.000Z',
    from: side('alpha'),
    to: side('beta'),
  };
  const locked = { ...pin, digest: '0x' as Hex, signatures: [] };
  return { ...locked, digest: pinDigest(bodyOf(id, locked)) };
}
const lockOf = (pin: LockedLane, id: string = forth.id): LockFile => ({ version: 1, lanes: { [id]: pin } });
const signed = async (pin: LockedLane, ...by: readonly (typeof anna)[]): Promise<LockedLane> => {
  let result = pin;
  for (const one of by) result = await signedBy(one, forth.id, result, addresses);
  return result;
};
const reason = async (lock: LockFile, operators: typeof both | null = both) =>
  (await verifyLock(lock, params, operators ?? undefined)).rejected[0]?.reason;

describe('a pin is believed', () => {
  it('once the threshold of distinct operators has signed it', async () => {
    const found = await verifyLock(lockOf(await signed(unsigned(), anna, ben)), params, both);
    expect(found.rejected).toEqual([]);
    expect(found.pins).toMatchObject([{ path: forth.path, sequence: 1, signers: [...addresses].sort() }]);
  });

  it('not by one operator twice, not by a stranger, and not without operators', async () => {
    const once = await signed(unsigned(), anna);
    const [first] = once.signatures;
    const twice = { ...once, signatures: [...once.signatures, ...(first ? [first] : [])] };
    expect(await reason(lockOf(twice))).toMatch(/signed by 1 of 2 operators/);
    const strange = await signedBy(eve, forth.id, once, addresses);
    expect(await reason(lockOf(strange))).toMatch(/is no operator/);
    expect(await reason(lockOf(once), null)).toMatch(/names no operators/);
    expect(await reason(lockOf(unsigned()))).toMatch(/signed by 0/);
  });

  it.each([
    [
      'a value',
      (pin: LockedLane) => ({ ...pin, to: { ...pin.to, values: { ...pin.to.values, 'oapp.peer': '0xbad' } } }),
    ],
    ['the sequence', (pin: LockedLane) => ({ ...pin, sequence: 2 })],
    ['a value of the other side', (pin: LockedLane) => ({ ...pin, from: pin.to, to: { ...pin.to, values: {} } })],
  ])('not when %s was edited, with or without its digest', async (_, edit) => {
    const edited = edit(await signed(unsigned(), anna, ben));
    expect(await reason(lockOf(edited))).toMatch(/hash to/);
    const redigested = { ...edited, digest: pinDigest(bodyOf(forth.id, edited)) };
    expect(await reason(lockOf(redigested))).toMatch(/signed by 0 of 2 operators/);
  });

  it('not for another lane than the one that was signed', async () => {
    const pin = await signed(unsigned(), anna, ben);
    expect(await reason(lockOf(pin, back.id))).toMatch(/no path of a configured lane/);
    const moved = { ...pin, path: back.path };
    const digest = pinDigest(bodyOf(back.id, moved));
    expect(await reason(lockOf({ ...moved, digest }, back.id))).toMatch(/signed by 0 of 2 operators/);
  });
});

describe('what is signed', () => {
  it('does not depend on the order of values, and depends on each of them', () => {
    const body = bodyOf(forth.id, unsigned());
    const turned = { ...body, from: Object.fromEntries(Object.entries(body.from).reverse()) };
    expect(pinDigest(turned)).toBe(pinDigest(body));
    for (const key of Object.keys(body.to)) {
      expect(pinDigest({ ...body, to: { ...body.to, [key]: 'other' } })).not.toBe(pinDigest(body));
    }
    expect(pinTypedData(body).domain).toEqual({ name: 'Loadline', version: '1' });
  });
});

describe('the file', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loadline-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('comes back as it was written, and leaves nothing beside it', async () => {
    const path = join(folder, 'loadline.lock.yaml');
    expect(await readLock(path)).toBeNull();
    const lock = lockOf(await signed(unsigned(), ben, anna));
    await writeLock(path, lock);
    expect(await readLock(path)).toEqual(lock);
    expect(await readdir(folder)).toEqual(['loadline.lock.yaml']);
  });

  it('is one text for one content, whatever order it was made in', () => {
    const [one, two] = [unsigned(1, forth.id), unsigned(1, back.id)];
    const ab = { version: 1 as const, lanes: { [forth.id]: one, [back.id]: two } };
    const ba = { version: 1 as const, lanes: { [back.id]: two, [forth.id]: one } };
    expect(lockText(ab)).toBe(lockText(ba));
    expect(lockText(emptyLock())).toMatch(/^# .*\n/);
  });

  it.each([
    ['no YAML', 'lanes: ['],
    ['brackets that would exhaust the parser', `lanes: ${'['.repeat(100_000)}`],
    ['another version', 'version: 2\nlanes: {}'],
    ['a field that is not known', 'version: 1\nlanes: {}\nmore: 1'],
    ['an alias', 'version: 1\nlanes: &a {}\nmore: *a'],
  ])('is refused with %s, by name', (_, text) => {
    expect(() => parseLock('x.yaml', text)).toThrow(/x\.yaml: saw/);
  });

  it('is verified again only when its text has changed', async () => {
    const path = join(folder, 'loadline.lock.yaml');
    const load = lockLoader(path, params, both);
    const none = await load();
    expect(none.pins).toEqual([]);
    expect(await load()).toBe(none);
    await writeLock(path, lockOf(await signed(unsigned(), anna, ben)));
    const some = await load();
    expect(some.pins).toHaveLength(1);
    expect(await load()).toBe(some);
  });
});
