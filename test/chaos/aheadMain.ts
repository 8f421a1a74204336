// The node's own command on a machine whose clock is ahead: what takes an hour need not be waited for. The chains' clocks
// are set ahead as well.
const realNow = Date.now;
const aheadMs = Number(process.env.LOADLINE_CHAOS_AHEAD_MS);
if (!Number.isSafeInteger(aheadMs)) throw new Error('saw no LOADLINE_CHAOS_AHEAD_MS, wanted whole milliseconds');
Date.now = () => realNow() + aheadMs;
await import('../../relayer/cli/main.ts');
