// The two sides of the comparison: the same signed transactions on real anvils with LayerZero's own bytecode and on the
// simulated chains, and what must be equal after each of them.
import { encodeFunctionData, hashTypedData, keccak256, toHex } from 'viem';
import { expect } from 'vitest';
import { attestationMessage, attestCall } from '../../../chains/evm/attestCall.ts';
import { loadlineDvnAbi } from '../../../contracts/generated/index.ts';
import type { PayloadHash } from '../../../relayer/core/ids.ts';
import type { Attestation } from '../../../relayer/core/outbox.ts';
import { type NamedAccount, namedAccount } from '../../support/accounts.ts';
import { startAnvil } from '../../support/anvil.ts';
import { type Deployment, type Direction, endsOf, tokens } from '../../support/deployment.ts';
import { commitAndExecuteByHand } from '../../support/handRelay.ts';
import { deployPair } from '../../support/layerzeroStack.ts';
import { localSender, receiptsOf, type Transaction } from '../../support/localSender.ts';
import { delegate } from '../../support/outsiders.ts';
import { headerOf, type Packet, payloadHashOf } from '../../support/packet.ts';
import { createTransfers, type Transfer, type Transfers } from '../../support/transfers.ts';
import { type Call, lower, type Mirror, mirrorOf, recorded } from './mirror.ts';
import { viewsOf } from './nodeViews.ts';

type Hex = `0x${string}`;

export type Terms = Partial<Pick<Attestation, 'epoch' | 'expiry' | 'library'>> & {
  readonly confirmations?: bigint;
  readonly signers?: readonly NamedAccount[];
};
export type Typed = Parameters<NamedAccount['account']['signTypedData']>[0];

/** Gas that the model uses, against what the chain uses. */
const GAS_BOUNDS = [0.5, 2] as const;

export class Comparison {
  readonly attesters: readonly NamedAccount[];
  readonly verifier: NamedAccount;
  readonly stranger: NamedAccount;
  readonly deployment: Deployment;
  readonly mirrors: Readonly<Record<'north' | 'south', Mirror>>;
  readonly packets: Packet[] = [];
  readonly compared = { transactions: 0, logs: 0, views: 0, reverts: 0 };
  transfers: Transfers;
  readonly #accounts: readonly NamedAccount[];
  readonly #digests: Hex[] = [];
  #salts = 0;

  constructor(
    given: Pick<Comparison, 'attesters' | 'verifier' | 'stranger' | 'deployment' | 'mirrors' | 'transfers'>,
    accounts: readonly NamedAccount[],
  ) {
    this.attesters = given.attesters;
    this.verifier = given.verifier;
    this.stranger = given.stranger;
    this.deployment = given.deployment;
    this.mirrors = given.mirrors;
    this.transfers = given.transfers;
    this.#accounts = accounts;
  }

  #known() {
    const { deployment, packets, verifier } = this;
    return { deployment, packets, verifier, accounts: this.#accounts, digests: this.#digests };
  }

  /** Does it on the real chains, plays it on the simulated ones, and wants no difference. */
  async same<T>(what: string, work: () => Promise<T>): Promise<T> {
    const result = await work();
    for (const mirror of Object.values(this.mirrors)) {
      for (const { hash, real, simulated, gas } of await mirror.catchUp()) {
        expect({ what, hash, ...simulated }).toEqual({ what, hash, ...real });
        this.compared.transactions += 1;
        this.compared.logs += real.logs.length;
        const ratio = gas[1] / gas[0];
        if (process.env.LOADLINE_SIM_GAS) console.log(`${what}: gas ${gas.join(' ')} ${ratio.toFixed(2)}`);
        expect([what, gas, ratio > GAS_BOUNDS[0] && ratio < GAS_BOUNDS[1]]).toEqual([what, gas, true]);
      }
      await this.sameViews(what, mirror);
    }
    return result;
  }

  async sameViews(what: string, mirror: Mirror): Promise<void> {
    const calls = viewsOf(mirror, this.#known());
    const answers = await mirror.askAll(calls);
    for (const [i, { real, simulated }] of answers.entries()) {
      expect([what, mirror.chain.name, calls[i], simulated]).toEqual([what, mirror.chain.name, calls[i], real]);
    }
    this.compared.views += calls.length;
    for (const { address } of this.#accounts) {
      const [real, simulated] = await mirror.nonces(address);
      expect([what, address, simulated]).toEqual([what, address, real]);
    }
  }

  /** Both refuse it, in the same bytes; returns what they say. */
  async sameRevert(what: string, mirror: Mirror, call: Call): Promise<string> {
    const { real, simulated } = await mirror.ask(call);
    expect([what, simulated]).toEqual([what, real]);
    expect([what, real.startsWith('reverts')]).toEqual([what, true]);
    this.compared.reverts += 1;
    return real;
  }

  async send(direction: Direction, transfer: Partial<Transfer> = {}): Promise<Packet> {
    const to = this.deployment.user.address;
    const [sent] = await this.same(`send ${direction}`, () =>
      this.transfers.send([{ direction, to, amount: tokens(3) + 5n, ...transfer }]),
    );
    if (!sent) throw new Error('nothing was sent');
    this.packets.push(sent.packet);
    return sent.packet;
  }

  async submit(direction: Direction, by: NamedAccount, ...all: readonly Transaction[]): Promise<void> {
    const { anvil } = endsOf(this.deployment, direction).destination;
    const from = await localSender(anvil, by);
    const hashes: Hex[] = [];
    for (const transaction of all) hashes.push(await from.send({ gas: 3_000_000n, ...transaction }));
    await receiptsOf(anvil, hashes, { allowRevert: true });
  }

  async nowAt(direction: Direction): Promise<bigint> {
    const { anvil } = endsOf(this.deployment, direction).destination;
    return BigInt((await anvil.rpc.request<{ timestamp: Hex }>('eth_getBlockByNumber', ['latest', false])).timestamp);
  }

  async termsOf(direction: Direction, of: readonly Packet[], given: Terms = {}): Promise<Attestation> {
    const { destination } = endsOf(this.deployment, direction);
    this.#salts += 1;
    return {
      library: given.library ?? lower(destination.receiveLibrary),
      epoch: given.epoch ?? 1,
      salt: keccak256(toHex(`salt ${this.#salts}`)),
      expiry: given.expiry ?? (await this.nowAt(direction)) + 600n,
      items: of.map((packet) => ({
        header: headerOf(packet),
        payloadHash: payloadHashOf(packet) as PayloadHash,
        confirmations: given.confirmations ?? 2n,
      })),
      signatures: null,
    };
  }

  async signed(message: Typed, signers: readonly NamedAccount[] = this.attesters): Promise<Hex> {
    const ascending = [...signers].sort((a, b) => (lower(a.address) < lower(b.address) ? -1 : 1));
    const all = await Promise.all(ascending.map(({ account }) => account.signTypedData(message)));
    return `0x${all.map((one) => one.slice(2)).join('')}`;
  }

  /** The call that attests, and its terms with their signatures. */
  async attesting(direction: Direction, of: readonly Packet[], given: Terms = {}) {
    const { destination } = endsOf(this.deployment, direction);
    const terms = await this.termsOf(direction, of, given);
    const message = attestationMessage(destination.chainId, lower(destination.dvn), terms);
    this.#digests.push(hashTypedData(message as Parameters<typeof hashTypedData>[0]));
    const full = { ...terms, signatures: await this.signed(message as Typed, given.signers) };
    const call = attestCall(lower(destination.dvn), full);
    if (!call) throw new Error('no attestation');
    return { call, terms: full };
  }

  async attest(direction: Direction, of: readonly Packet[], given: Terms = {}): Promise<void> {
    const { call } = await this.attesting(direction, of, given);
    await this.same('attest', () => this.submit(direction, this.deployment.owner, call));
  }

  execute(direction: Direction, of: readonly Packet[], receiveGas?: bigint): Promise<unknown> {
    return this.same('commit and execute', () =>
      commitAndExecuteByHand(this.deployment, direction, of, {
        allowRevert: true,
        ...(receiveGas === undefined ? {} : { receiveGas }),
      }),
    );
  }

  give(direction: Direction, how: Parameters<typeof delegate>[2], packet: Packet, held?: Hex): Promise<unknown> {
    return this.same(how, () => delegate(this.deployment, direction, how, packet, held));
  }

  dvnCall(direction: Direction, functionName: string, args: readonly unknown[]): Transaction {
    return {
      to: endsOf(this.deployment, direction).destination.dvn,
      data: encodeFunctionData({ abi: loadlineDvnAbi, functionName, args } as never),
    };
  }
}

/** Two anvils with LayerZero's own bytecode, the same two chains simulated, and how to end them. */
export async function openComparison(): Promise<{
  readonly comparison: Comparison;
  readonly close: () => Promise<void>;
}> {
  const attesters = [namedAccount('attester 1'), namedAccount('attester 2')];
  const [verifier, stranger] = [namedAccount('verifier'), namedAccount('stranger')];
  const [north, south] = await Promise.all([31_337, 31_338].map((chainId) => startAnvil({ chainId, blockTimeMs: 0 })));
  if (!north || !south) throw new Error('no anvils');
  const close = async (): Promise<void> => {
    await Promise.all([north.stop(), south.stop()]);
  };
  const [onNorth, onSouth] = [recorded(north), recorded(south)];
  const deployment = await deployPair(onNorth.anvil, onSouth.anvil, {
    attesters,
    threshold: 2,
    seed: 0n,
    confirmations: 2n,
  });
  const { owner, recovery, user, sender } = deployment;
  const accounts = [owner, recovery, user, sender, verifier, stranger];
  for (const chain of [north, south]) for (const one of [verifier, stranger]) await chain.fund(one.address, 10n ** 21n);
  const mirrors = {
    north: await mirrorOf(onNorth, deployment, 'north', accounts),
    south: await mirrorOf(onSouth, deployment, 'south', accounts),
  };
  const transfers = await createTransfers(deployment);
  return {
    comparison: new Comparison({ attesters, verifier, stranger, deployment, mirrors, transfers }, accounts),
    close,
  };
}
