/** Actions, resource URIs and signal codes: the words of the protocol that choose what is done. */
import { ADDRESSING, CONFIG, ENUMERATION, SHELL, TRANSFER } from './namespaces.ts'

export const ACTION = {
  get: `${TRANSFER}/Get`,
  put: `${TRANSFER}/Put`,
  create: `${TRANSFER}/Create`,
  delete: `${TRANSFER}/Delete`,
  enumerate: `${ENUMERATION}/Enumerate`,
  pull: `${ENUMERATION}/Pull`,
  release: `${ENUMERATION}/Release`,
  command: `${SHELL}/Command`,
  send: `${SHELL}/Send`,
  receive: `${SHELL}/Receive`,
  signal: `${SHELL}/Signal`,
  connect: `${SHELL}/Connect`,
  disconnect: `${SHELL}/Disconnect`,
  reconnect: `${SHELL}/Reconnect`,
  /** Identify has no action on the wire; this one is ours */
  identify: 'identify',
  wsmanFault: 'http://schemas.dmtf.org/wbem/wsman/1/wsman/fault',
  addressingFault: `${ADDRESSING}/fault`,
} as const

/** Resource URIs, lower case: they are compared without case. */
export const RESOURCE = {
  powershell: 'http://schemas.microsoft.com/powershell/',
  cmdShell: `${SHELL}/cmd`.toLowerCase(),
  shells: SHELL.toLowerCase(),
  commands: `${SHELL}/Command`.toLowerCase(),
  config: CONFIG.toLowerCase(),
} as const

/** Signal codes, lower case: clients write `terminate` and `Terminate`. */
export const SIGNAL = {
  terminate: `${SHELL}/signal/terminate`.toLowerCase(),
  ctrlC: `${SHELL}/signal/ctrl_c`.toLowerCase(),
  ctrlBreak: `${SHELL}/signal/ctrl_break`.toLowerCase(),
  /** PowerShell's own (sic) */
  powershellStop: 'powershell/signal/crtl_c',
  /** as pypsrp spells it */
  powershellStopSpelt: 'powershell/signal/ctrl_c',
} as const

export const COMMAND_STATE = {
  running: `${SHELL}/CommandState/Running`,
  pending: `${SHELL}/CommandState/Pending`,
  done: `${SHELL}/CommandState/Done`,
} as const
