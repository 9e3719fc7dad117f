/** How deep CLIXML goes: levels of properties (`depth`) and an absolute floor. Protocol.md 7.5. */

/** remoting writes properties of properties as text */
export const remotingDepth = 1
/** Export-Clixml and PSSerializer.Serialize */
export const fileDepth = 2
/** MaxDepthBelowTopLevel of the genuine serializer: what lies deeper is this text, and refused on the way in */
export const levelsMax = 50
export const tooDeepText = 'Serialized XML is nested too deeply.'
