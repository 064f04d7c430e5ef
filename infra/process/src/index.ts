export { MissingTool, Problem } from './problem.ts';
export { findProcess, listProcessesWorkingIn, type RunningProcess } from './process-table.ts';
export {
  findRecorded, judgeRecord, readRecord, recordProcess, stopProcess, stopRecorded, waitUntil,
  type ProcessRecord, type RecordJudgement,
} from './process-record.ts';
export { findFreeBlock, findFreePorts, findPortHolder, isPortFree, mustBeFree, portBusy } from './ports.ts';
export { accountFlags, canTie, spawnTied, untilExit, type Account, type ChildOrder } from './tied-child.ts';
export { holdPort, type HeldPort } from './held-port.ts';
export { drain, isTakingOver, keepAliveMs, lingerMs, listenPlace, tellReady } from './listening.ts';
