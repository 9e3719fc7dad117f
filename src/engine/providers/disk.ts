/** The one door of commands to the disk: what the file commands need beyond the provider goes through here, so that a host can close it. */
export { default as disk } from 'node:fs'
