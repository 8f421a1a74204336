/**
 * Everything that a pin holds of one side of a lane: what it means, how bad a drift is, which events announce one, and
 * which transaction would put it back. The ids are stable: pins are signed over them and findings are named by them.
 */
export type Side = 'from' | 'to';
export type Severity = 'high' | 'medium' | 'low';

/** The transaction that restores a pinned value; `null`: none does, the change has to be understood and pinned anew. */
export type Restore =
  | 'setPeer'
  | 'setDelegate'
  | 'setMsgInspector'
  | 'setEnforcedOptions'
  | 'setRateLimits'
  | 'transferOwnership'
  | 'setSendLibrary'
  | 'setReceiveLibrary'
  | 'setReceiveLibraryTimeout'
  | 'setUlnConfig'
  | 'setExecutorConfig'
  | null;

export type Assumption = {
  readonly id: string;
  readonly sides: readonly Side[];
  readonly means: string;
  readonly severity: Severity;
  /** Events after which it is read anew at once; without one it shows at the next scheduled audit. */
  readonly events: readonly string[];
  readonly restore: Restore;
};

const BOTH: readonly Side[] = ['from', 'to'];
const FROM: readonly Side[] = ['from'];
const TO: readonly Side[] = ['to'];
const PROXY_EVENTS = ['Upgraded', 'AdminChanged', 'BeaconUpgraded'];
const ULN_EVENTS = ['UlnConfigSet', 'DefaultUlnConfigsSet'];
const EXECUTOR_EVENTS = ['ExecutorConfigSet', 'DefaultExecutorConfigsSet'];
const RECEIVE_EVENTS = ['ReceiveLibrarySet', 'DefaultReceiveLibrarySet'];

const entry = (
  id: string,
  sides: readonly Side[],
  severity: Severity,
  means: string,
  { events = [], restore = null }: Partial<Pick<Assumption, 'events' | 'restore'>> = {},
): Assumption => ({ id, sides, means, severity, events, restore });

const proxyOf = (what: 'oapp' | 'token', name: string): readonly Assumption[] => [
  entry(`${what}.proxy.implementation`, BOTH, 'high', `the code behind ${name}, if it is a proxy (EIP-1967)`, {
    events: PROXY_EVENTS,
  }),
  entry(`${what}.proxy.implementationCodeHash`, BOTH, 'high', `hash of the code behind ${name}`, {
    events: PROXY_EVENTS,
  }),
  entry(`${what}.proxy.admin`, BOTH, 'high', `who may change the code behind ${name} (EIP-1967)`, {
    events: PROXY_EVENTS,
  }),
  entry(`${what}.proxy.beacon`, BOTH, 'high', `the beacon that names the code behind ${name} (EIP-1967)`, {
    events: PROXY_EVENTS,
  }),
  entry(`${what}.proxy.beaconImplementation`, BOTH, 'high', `the code that the beacon of ${name} names`, {
    events: PROXY_EVENTS,
  }),
  entry(
    `${what}.proxy.controller`,
    BOTH,
    'high',
    `what controls upgrades of ${name}: an account, a contract, a timelock`,
    { events: ['AdminChanged', 'OwnershipTransferred'] },
  ),
];

const ulnOf = (config: 'send.uln' | 'receive.uln', side: readonly Side[], who: string): readonly Assumption[] => [
  entry(`${config}.confirmations`, side, 'high', `blocks that ${who} on top of the source block`, {
    events: ULN_EVENTS,
    restore: 'setUlnConfig',
  }),
  entry(`${config}.requiredDvns`, side, 'high', `DVNs of which ${who} every one`, {
    events: ULN_EVENTS,
    restore: 'setUlnConfig',
  }),
  entry(`${config}.optionalDvns`, side, 'high', `DVNs of which ${who} some`, {
    events: ULN_EVENTS,
    restore: 'setUlnConfig',
  }),
  entry(`${config}.optionalThreshold`, side, 'high', `how many optional DVNs ${who}`, {
    events: ULN_EVENTS,
    restore: 'setUlnConfig',
  }),
  entry(`${config}.appConfig`, side, 'high', 'what the OApp itself has set; the rest are LayerZero defaults', {
    events: ULN_EVENTS,
    restore: 'setUlnConfig',
  }),
];

export const CATALOGUE: readonly Assumption[] = [
  entry('oapp.peer', BOTH, 'high', 'the only counterpart on the other chain that it believes', {
    events: ['PeerSet'],
    restore: 'setPeer',
  }),
  entry('oapp.owner', BOTH, 'high', 'who may change peer, options and delegate', {
    events: ['OwnershipTransferred'],
    restore: 'transferOwnership',
  }),
  entry('oapp.ownerKind', BOTH, 'high', 'whether the owner is an account, a contract or a timelock', {
    events: ['OwnershipTransferred'],
  }),
  entry('oapp.delegate', BOTH, 'high', 'who may change libraries and verification for it', {
    events: ['DelegateSet'],
    restore: 'setDelegate',
  }),
  entry('oapp.codeHash', BOTH, 'high', 'hash of the code at its address'),
  entry('oapp.token', BOTH, 'high', 'the token that it locks, burns, unlocks or mints'),
  entry('oapp.sharedDecimals', BOTH, 'high', 'decimals in which amounts travel', { events: PROXY_EVENTS }),
  entry('oapp.decimalConversionRate', BOTH, 'high', 'local units in one shared unit', { events: PROXY_EVENTS }),
  entry('oapp.msgInspector', BOTH, 'medium', 'a contract that may refuse messages', {
    events: ['MsgInspectorSet'],
    restore: 'setMsgInspector',
  }),
  entry('oapp.rateLimit', BOTH, 'medium', 'most that may pass in a window of time', {
    events: ['RateLimitsChanged'],
    restore: 'setRateLimits',
  }),
  entry('oapp.enforcedOptions.1', FROM, 'medium', 'gas that every transfer asks for', {
    events: ['EnforcedOptionSet'],
    restore: 'setEnforcedOptions',
  }),
  entry('oapp.enforcedOptions.2', FROM, 'medium', 'gas that every transfer with a call asks for', {
    events: ['EnforcedOptionSet'],
    restore: 'setEnforcedOptions',
  }),
  ...proxyOf('oapp', 'the OApp'),
  entry('token.codeHash', BOTH, 'high', 'hash of the code at its address'),
  entry('token.decimals', BOTH, 'high', 'decimals of the token', { events: PROXY_EVENTS }),
  ...proxyOf('token', 'the token'),
  entry('endpoint.codeHash', BOTH, 'high', "hash of the code of LayerZero's endpoint"),
  entry('dvn.codeHash', BOTH, 'high', 'hash of the code of our DVN'),
  entry('sendLibrary.address', FROM, 'high', 'the library that encodes and pays verifiers', {
    events: ['SendLibrarySet', 'DefaultSendLibrarySet'],
    restore: 'setSendLibrary',
  }),
  entry('sendLibrary.isDefault', FROM, 'medium', 'whether it is only the default of LayerZero', {
    events: ['SendLibrarySet'],
    restore: 'setSendLibrary',
  }),
  entry('sendLibrary.codeHash', FROM, 'high', 'hash of its code'),
  ...ulnOf('send.uln', FROM, 'the sender pays for'),
  entry('executor.address', FROM, 'medium', 'whom the sender pays to deliver', {
    events: EXECUTOR_EVENTS,
    restore: 'setExecutorConfig',
  }),
  entry('executor.maxMessageSize', FROM, 'low', 'longest message that may be sent', {
    events: EXECUTOR_EVENTS,
    restore: 'setExecutorConfig',
  }),
  entry('executor.appConfig', FROM, 'medium', 'what the OApp itself has set of both', {
    events: EXECUTOR_EVENTS,
    restore: 'setExecutorConfig',
  }),
  entry('receiveLibrary.address', TO, 'high', 'the library that decides what is verified', {
    events: RECEIVE_EVENTS,
    restore: 'setReceiveLibrary',
  }),
  entry('receiveLibrary.isDefault', TO, 'medium', 'whether it is only the default of LayerZero', {
    events: ['ReceiveLibrarySet'],
    restore: 'setReceiveLibrary',
  }),
  entry('receiveLibrary.codeHash', TO, 'high', 'hash of its code'),
  entry('receiveLibrary.timeout', TO, 'high', 'an old library that is still believed for a while', {
    events: [...RECEIVE_EVENTS, 'ReceiveLibraryTimeoutSet'],
    restore: 'setReceiveLibraryTimeout',
  }),
  entry(
    'receiveLibrary.defaultTimeout',
    TO,
    'medium',
    "LayerZero's old default library that is still believed for a while",
    { events: ['DefaultReceiveLibrarySet', 'DefaultReceiveLibraryTimeoutSet'] },
  ),
  ...ulnOf('receive.uln', TO, 'the receiver requires'),
];

const byId = new Map(CATALOGUE.map((one) => [one.id, one]));

/** An id of a newer version that this one does not know counts as high: what it means is not known. */
export const assumptionOf = (id: string): Assumption =>
  byId.get(id) ?? entry(id, BOTH, 'high', 'not known to this version');
