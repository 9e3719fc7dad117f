/** The namespace most of these types are in. */

export const sma = (name: string): string => `System.Management.Automation.${name}`
