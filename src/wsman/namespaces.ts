/** The namespaces of WS-Management (DSP0226, MS-WSMV 2.2.1). Peers choose other prefixes: compare URIs, never prefixes. */

export const SOAP = 'http://www.w3.org/2003/05/soap-envelope'
export const ADDRESSING = 'http://schemas.xmlsoap.org/ws/2004/08/addressing'
export const WSMAN = 'http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'
/** Microsoft's own headers: DataLocale, SessionId, OperationID ... */
export const WSMV = 'http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd'
export const TRANSFER = 'http://schemas.xmlsoap.org/ws/2004/09/transfer'
export const ENUMERATION = 'http://schemas.xmlsoap.org/ws/2004/09/enumeration'
export const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell'
export const WSMAN_FAULT = 'http://schemas.microsoft.com/wbem/wsman/1/wsmanfault'
export const CONFIG = 'http://schemas.microsoft.com/wbem/wsman/1/config'
export const IDENTITY = 'http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd'
/** as pypsrp spells it */
export const IDENTITY_MISSPELT = 'http://schemas.dmtf.org/wbem/wsman/identify/1/wsmanidentity.xsd'
export const POWERSHELL = 'http://schemas.microsoft.com/powershell'
export const CIM_BINDING = 'http://schemas.dmtf.org/wbem/wsman/1/cimbinding.xsd'
export const WMI_ERROR = 'http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/MSFT_WmiError'
export const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance'

export const ANONYMOUS = `${ADDRESSING}/role/anonymous`
