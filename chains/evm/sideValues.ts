/** What is read of OApp, token, endpoint and libraries, by the ids of relayer/assumptions/catalogue.ts. */
import { type Hex, lowerHex } from '../../relayer/core/ids.ts';
import { endpointAbi, messageLibraryAbi, oappAbi } from './layerzero/abi.ts';
import type { Batch } from './sideBatch.ts';
import { type Lazy, listText, NONE, rawUlnText, timeoutText, type Uln, wordText } from './sideText.ts';

export type Contracts = { readonly endpoint: Hex; readonly dvn: Hex };

export function ownValues(batch: Batch, { endpoint, dvn }: Contracts, oapp: Hex, token: Hex, remoteEid: number): Lazy {
  return {
    'oapp.peer': batch.call(oapp, oappAbi, 'peers', [remoteEid], wordText),
    'oapp.owner': batch.call(oapp, oappAbi, 'owner', [], wordText),
    'oapp.delegate': batch.call(endpoint, endpointAbi, 'delegates', [oapp], wordText),
    'oapp.codeHash': batch.codeHash(oapp),
    'oapp.token': batch.call(oapp, oappAbi, 'token', [], wordText),
    'oapp.sharedDecimals': batch.call(oapp, oappAbi, 'sharedDecimals', [], String),
    'oapp.decimalConversionRate': batch.call(oapp, oappAbi, 'decimalConversionRate', [], String),
    'oapp.msgInspector': batch.call(oapp, oappAbi, 'msgInspector', [], wordText),
    // Limit and window only: what is in flight changes with every transfer.
    'oapp.rateLimit': batch.call(
      oapp,
      oappAbi,
      'rateLimits',
      [remoteEid],
      ([, , limit, window]) => `${limit} per ${window} s`,
    ),
    'token.codeHash': batch.codeHash(token),
    'token.decimals': batch.call(token, oappAbi, 'decimals', [], String),
    'endpoint.codeHash': batch.codeHash(endpoint),
    'dvn.codeHash': batch.codeHash(dvn),
  };
}

/** Message types of an OFT: SEND, and SEND_AND_CALL. */
export function enforcedOptions(batch: Batch, oapp: Hex, remoteEid: number): Lazy {
  const say = (options: Hex): string => (options === '0x' ? NONE : lowerHex(options));
  return {
    'oapp.enforcedOptions.1': batch.call(oapp, oappAbi, 'enforcedOptions', [remoteEid, 1], say),
    'oapp.enforcedOptions.2': batch.call(oapp, oappAbi, 'enforcedOptions', [remoteEid, 2], say),
  };
}

export type Library = { readonly address: () => string; readonly values: Lazy };

export function sendLibrary(batch: Batch, { endpoint }: Contracts, oapp: Hex, remoteEid: number): Library {
  const address = batch.call(endpoint, endpointAbi, 'getSendLibrary', [oapp, remoteEid], wordText);
  const isDefault = batch.call(endpoint, endpointAbi, 'isDefaultSendLibrary', [oapp, remoteEid], String);
  return { address, values: { 'sendLibrary.address': address, 'sendLibrary.isDefault': isDefault } };
}

export function receiveLibrary(batch: Batch, { endpoint }: Contracts, oapp: Hex, remoteEid: number): Library {
  const args = [oapp, remoteEid] as const;
  const address = batch.call(endpoint, endpointAbi, 'getReceiveLibrary', args, ([library]) => wordText(library));
  return {
    address,
    values: {
      'receiveLibrary.address': address,
      'receiveLibrary.isDefault': batch.call(endpoint, endpointAbi, 'getReceiveLibrary', args, ([, isDefault]) =>
        String(isDefault),
      ),
      'receiveLibrary.timeout': batch.call(endpoint, endpointAbi, 'receiveLibraryTimeout', args, timeoutText),
      'receiveLibrary.defaultTimeout': batch.call(
        endpoint,
        endpointAbi,
        'defaultReceiveLibraryTimeout',
        [remoteEid],
        timeoutText,
      ),
    },
  };
}

export function libraryValues(batch: Batch, library: Hex, oapp: Hex, remoteEid: number, side: 'from' | 'to'): Lazy {
  const args = [oapp, remoteEid] as const;
  const uln = (say: (uln: Uln) => string) => batch.call(library, messageLibraryAbi, 'getUlnConfig', args, say);
  const [name, config] = side === 'from' ? ['sendLibrary', 'send.uln'] : ['receiveLibrary', 'receive.uln'];
  const values = {
    [`${name}.codeHash`]: batch.codeHash(library),
    [`${config}.confirmations`]: uln(({ confirmations }) => String(confirmations)),
    [`${config}.requiredDvns`]: uln(({ requiredDVNs }) => listText(requiredDVNs)),
    [`${config}.optionalDvns`]: uln(({ optionalDVNs }) => listText(optionalDVNs)),
    [`${config}.optionalThreshold`]: uln(({ optionalDVNThreshold }) => String(optionalDVNThreshold)),
    [`${config}.appConfig`]: batch.call(library, messageLibraryAbi, 'getAppUlnConfig', args, rawUlnText),
  };
  if (side === 'to') return values;
  const executor = (say: (one: { maxMessageSize: number; executor: Hex }) => string) =>
    batch.call(library, messageLibraryAbi, 'getExecutorConfig', args, say);
  return {
    ...values,
    'executor.address': executor((one) => wordText(one.executor)),
    'executor.maxMessageSize': executor((one) => String(one.maxMessageSize)),
    'executor.appConfig': batch.call(library, messageLibraryAbi, 'executorConfigs', args, ([maxMessageSize, address]) =>
      JSON.stringify({ maxMessageSize, executor: lowerHex(address) }),
    ),
  };
}
