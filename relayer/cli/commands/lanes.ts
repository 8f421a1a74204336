/** `loadline lanes list | pin | sign | audit`: what lanes take for granted. None of them needs a node, or disturbs one. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { isHigh } from '../../assumptions/score.ts';
import { auditLanes } from '../../auditLanes.ts';
import { emptyLock, readLock, verifyLock } from '../../lockFile.ts';
import { openSource, type Pinned, pinLanes, signPins } from '../../pin.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { type KeyOptions, keyOf } from '../key.ts';
import { requireLane } from '../known.ts';
import { printResult } from '../print.ts';
import { renderAudit, renderLanes, renderPinned } from '../renderLanes.ts';

type Common = { readonly config: string; readonly json: boolean };
type OneLane = { readonly lane?: string };

export async function lanesList({ config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const { params } = openSource(config, systemClock);
  const verified = await verifyLock((await readLock(config.lockFile)) ?? emptyLock(), params, config.operators);
  const lanes = [...params.lanes.values()].map((lane) => {
    const pin = verified.pins.find((one) => one.path === lane.path);
    const refused = verified.rejected.find((one) => one.lane === lane.id);
    return {
      id: lane.id,
      path: lane.path,
      relayed: lane.relayed,
      pin: pin ? { sequence: pin.sequence, signers: pin.signers.length } : null,
      unpinned: pin ? null : (refused?.reason ?? 'no pin'),
    };
  });
  printResult(io, json, { lockFile: config.lockFile, lanes }, (style, safe) => renderLanes(safe.lanes, style));
  return EXIT.ok;
}

export type PinCommand = Common & OneLane & KeyOptions & { readonly renew: boolean };

export async function lanesPin(options: PinCommand, io: CliIo): Promise<ExitCode> {
  requireLane(loadConfig(options.config).config, options.lane);
  const sign = await keyOf(options);
  const { lane, renew } = options;
  const results = await pinLanes(options.config, { renew, ...(lane ? { lane } : {}), ...(sign ? { sign } : {}) });
  return tellPinned(options, results, io);
}

export type SignCommand = Common & OneLane & KeyOptions & { readonly offline: boolean };

export async function lanesSign(options: SignCommand, io: CliIo): Promise<ExitCode> {
  requireLane(loadConfig(options.config).config, options.lane);
  const sign = await keyOf(options);
  if (!sign) throw new UsageError('no key', '--sign-env, or --keystore with --password-file');
  const { lane, offline } = options;
  return tellPinned(options, await signPins(options.config, { sign, offline, ...(lane ? { lane } : {}) }), io);
}

function tellPinned({ config: path, json }: Common, results: readonly Pinned[], io: CliIo): ExitCode {
  const { lockFile } = loadConfig(path).config;
  const lanes = results.map(({ lane, what, sequence, before, after, signers, threshold }) => {
    const { digest, from, to } = after;
    return { lane, what, sequence, digest, signers, threshold, before, after: { from: from.values, to: to.values } };
  });
  printResult(io, json, { lockFile, lanes }, (style) => renderPinned(lockFile, results, style));
  return EXIT.ok;
}

export type AuditCommand = Common & OneLane & { readonly all: boolean };

export async function lanesAudit({ config: path, json, lane, all }: AuditCommand, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  requireLane(config, lane);
  const lanes = await auditLanes(config, lane ? { lane } : {});
  printResult(io, json, { lockFile: config.lockFile, lanes }, (style, safe) => renderAudit(safe.lanes, all, style));
  return lanes.some(({ findings }) => isHigh(findings)) ? EXIT.unhealthy : EXIT.ok;
}
