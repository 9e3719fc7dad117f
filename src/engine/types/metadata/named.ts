/** Types that scripts name as bases, attributes and parameters, and whose members nobody here has: their names and kinds, by hand. */
export const namedMetadata: string = `#class System.Collections.CollectionBase abstract :System.Object;System.Collections.IList;System.Collections.ICollection;System.Collections.IEnumerable @0
#class System.Diagnostics.Tracing.EventSource :System.Object;System.IDisposable @0
#class System.Diagnostics.Tracing.EventSourceAttribute sealed :System.Attribute @0
#class System.Runtime.CompilerServices.CompilerGeneratedAttribute sealed :System.Attribute @0
#class Microsoft.Management.Infrastructure.CimInstance :System.Object;System.IDisposable @29
#class Microsoft.Management.Infrastructure.CimClass :System.Object;System.IDisposable @29
#class Microsoft.Management.Infrastructure.CimSession :System.Object;System.IDisposable @29
#class Microsoft.Management.Infrastructure.CimConverter static :System.Object @29
#enum Microsoft.Management.Infrastructure.CimType :System.Int32 @29
Unknown=0 Boolean=1 UInt8=2 SInt8=3 UInt16=4 SInt16=5 UInt32=6 SInt32=7 UInt64=8 SInt64=9 Real32=10 Real64=11 Char16=12 DateTime=13 String=14 Reference=15 Instance=16 BooleanArray=17 UInt8Array=18 SInt8Array=19 UInt16Array=20 SInt16Array=21 UInt32Array=22 SInt32Array=23 UInt64Array=24 SInt64Array=25 Real32Array=26 Real64Array=27 Char16Array=28 DateTimeArray=29 StringArray=30 ReferenceArray=31 InstanceArray=32
#class System.Security.AccessControl.ObjectSecurity abstract :System.Object @0
#class System.Net.NetworkInformation.PhysicalAddress :System.Object @0
#class System.Security.Cryptography.X509Certificates.X500DistinguishedName sealed :System.Object @0
`
