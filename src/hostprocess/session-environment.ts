/** What a session of the server sees of the environment that the server was started in. */

/** Of the terminal the server was started on: a session's text is drawn at the client, whatever this one can show. */
const terminalVariables = new Set([
  'COLORTERM',
  'COLUMNS',
  'FORCE_COLOR',
  'LINES',
  'NO_COLOR',
  'TERM',
  'TERM_PROGRAM',
  'TERM_PROGRAM_VERSION',
])

/** Settings may stand in FANIN_... variables, secrets among them; Node's options are for the server's own process. */
const ofTheServer = /^(FANIN_|NODE_OPTIONS$|npm_)/

export const sessionEnvironment = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(([name]) => !terminalVariables.has(name) && !ofTheServer.test(name)),
  )
