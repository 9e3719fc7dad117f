/** How programs say that they wanted a terminal: the C library's words, ncurses', and those of the programs people try. */

const words = [
  // the C library: ENOTTY, and ENXIO of a process without one
  'inappropriate ioctl for device',
  '/dev/tty',
  // vim, ssh, tmux, nano, docker, python's getpass
  '\\bnot (?:a|from a|to a) (?:tty|terminal)\\b',
  // sudo, su, screen
  '\\bterminal is required\\b',
  '\\b(?:run from|connected to) a terminal\\b',
  // ncurses, top, less
  '\\b(?:open terminal failed|error opening terminal|failed tty get)\\b',
  '\\bTERM environment variable (?:not|needs to be) set\\b',
]
const pattern = new RegExp(words.join('|'), 'i')

export const asksForTerminal = (line: string): boolean => pattern.test(line)
