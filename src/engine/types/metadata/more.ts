/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const moreMetadata: string = `#class System.WeakReference\`1<T> :System.Object;System.Runtime.Serialization.ISerializable @0
bool TryGetTarget([ref] T target)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void SetTarget(T target)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.WeakReference[T] new(T target)
System.WeakReference[T] new(T target, bool trackResurrection)
#class System.IO.InvalidDataException :System.SystemException;System.Runtime.Serialization.ISerializable @0
System.Reflection.MethodBase TargetSite {get;}
string Message {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.InvalidDataException new()
System.IO.InvalidDataException new(string message)
System.IO.InvalidDataException new(string message, System.Exception innerException)
#class System.IO.Compression.ZLibStream :System.IO.Stream;System.IDisposable;System.IAsyncDisposable @15
bool CanRead {get;}
bool CanWrite {get;}
bool CanSeek {get;}
long Length {get;}
long Position {get;set;}
System.IO.Stream BaseStream {get;}
bool CanTimeout {get;}
int ReadTimeout {get;set;}
int WriteTimeout {get;set;}
void Flush()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task FlushAsync()
long Seek(long offset, System.IO.SeekOrigin origin)
void SetLength(long value)
int ReadByte()
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
int EndRead(System.IAsyncResult asyncResult)
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
void EndWrite(System.IAsyncResult asyncResult)
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
void WriteByte(byte value)
void CopyTo(System.IO.Stream destination, int bufferSize)
void CopyTo(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
void Dispose()
void IDisposable.Dispose()
void Close()
void ReadExactly(System.Span[byte] buffer)
void ReadExactly(byte[] buffer, int offset, int count)
int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.Stream Null {get;}
static System.IO.Stream Synchronized(System.IO.Stream stream)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.Compression.ZLibStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
System.IO.Compression.ZLibStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
System.IO.Compression.ZLibStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
System.IO.Compression.ZLibStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
System.IO.Compression.ZLibStream new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, bool leaveOpen = False)
#class System.IO.Compression.ZipArchive :System.Object;System.IDisposable;System.IAsyncDisposable @15
string Comment {get;set;}
System.Collections.ObjectModel.ReadOnlyCollection[System.IO.Compression.ZipArchiveEntry] Entries {get;}
System.IO.Compression.ZipArchiveMode Mode {get;}
System.IO.Compression.ZipArchiveEntry CreateEntry(string entryName)
System.IO.Compression.ZipArchiveEntry CreateEntry(string entryName, System.IO.Compression.CompressionLevel compressionLevel)
void Dispose()
void IDisposable.Dispose()
System.IO.Compression.ZipArchiveEntry GetEntry(string entryName)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] CreateAsync(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, bool leaveOpen, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.Compression.ZipArchive new(System.IO.Stream stream)
System.IO.Compression.ZipArchive new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode)
System.IO.Compression.ZipArchive new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, bool leaveOpen)
System.IO.Compression.ZipArchive new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, bool leaveOpen, System.Text.Encoding entryNameEncoding)
#class System.IO.Compression.ZipArchiveEntry :System.Object @15
System.IO.Compression.ZipArchive Archive {get;}
uint Crc32 {get;}
bool IsEncrypted {get;}
long CompressedLength {get;}
int ExternalAttributes {get;set;}
string Comment {get;set;}
string FullName {get;}
System.DateTimeOffset LastWriteTime {get;set;}
long Length {get;}
string Name {get;}
void Delete()
System.IO.Stream Open()
string ToString()
System.Threading.Tasks.Task[System.IO.Stream] OpenAsync(System.Threading.CancellationToken cancellationToken = default)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.IO.Compression.ZipArchiveMode :System.Int32 @15
Read=0 Create=1 Update=2
#class System.Globalization.TextElementEnumerator :System.Object;System.Collections.IEnumerator @0
System.Object Current {get;}
int ElementIndex {get;}
bool MoveNext()
bool IEnumerator.MoveNext()
string GetTextElement()
void Reset()
void IEnumerator.Reset()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Globalization.SortKey :System.Object @0
string OriginalString {get;}
byte[] KeyData {get;}
bool Equals(System.Object value)
int GetHashCode()
string ToString()
type GetType()
static int Compare(System.Globalization.SortKey sortkey1, System.Globalization.SortKey sortkey2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Globalization.CultureNotFoundException :System.ArgumentException;System.Runtime.Serialization.ISerializable @0
System.Nullable[int] InvalidCultureId {get;}
string InvalidCultureName {get;}
string Message {get;}
string ParamName {get;}
System.Reflection.MethodBase TargetSite {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Exception GetBaseException()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfNullOrEmpty(string argument, string paramName = null)
static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Globalization.CultureNotFoundException new()
System.Globalization.CultureNotFoundException new(string message)
System.Globalization.CultureNotFoundException new(string paramName, string message)
System.Globalization.CultureNotFoundException new(string message, System.Exception innerException)
System.Globalization.CultureNotFoundException new(string paramName, string invalidCultureName, string message)
System.Globalization.CultureNotFoundException new(string message, string invalidCultureName, System.Exception innerException)
System.Globalization.CultureNotFoundException new(string message, int invalidCultureId, System.Exception innerException)
System.Globalization.CultureNotFoundException new(string paramName, int invalidCultureId, string message)
#class System.Text.CompositeFormat :System.Object @0
string Format {get;}
int MinimumArgumentCount {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Text.CompositeFormat Parse(string format)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Buffers.ArrayPool\`1<T> abstract :System.Object @0
T[] Rent(int minimumLength)
void Return(T[] array, bool clearArray = False)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Buffers.ArrayPool[T] Shared {get;}
static System.Buffers.ArrayPool[T] Create()
static System.Buffers.ArrayPool[T] Create(int maxArrayLength, int maxArraysPerBucket)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Buffers.Binary.BinaryPrimitives static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static double ReadDoubleBigEndian(System.ReadOnlySpan[byte] source)
static System.Half ReadHalfBigEndian(System.ReadOnlySpan[byte] source)
static short ReadInt16BigEndian(System.ReadOnlySpan[byte] source)
static int ReadInt32BigEndian(System.ReadOnlySpan[byte] source)
static long ReadInt64BigEndian(System.ReadOnlySpan[byte] source)
static System.Int128 ReadInt128BigEndian(System.ReadOnlySpan[byte] source)
static System.IntPtr ReadIntPtrBigEndian(System.ReadOnlySpan[byte] source)
static float ReadSingleBigEndian(System.ReadOnlySpan[byte] source)
static ushort ReadUInt16BigEndian(System.ReadOnlySpan[byte] source)
static uint ReadUInt32BigEndian(System.ReadOnlySpan[byte] source)
static ulong ReadUInt64BigEndian(System.ReadOnlySpan[byte] source)
static System.UInt128 ReadUInt128BigEndian(System.ReadOnlySpan[byte] source)
static System.UIntPtr ReadUIntPtrBigEndian(System.ReadOnlySpan[byte] source)
static bool TryReadDoubleBigEndian(System.ReadOnlySpan[byte] source, [ref] double value)
static bool TryReadHalfBigEndian(System.ReadOnlySpan[byte] source, [ref] System.Half value)
static bool TryReadInt16BigEndian(System.ReadOnlySpan[byte] source, [ref] short value)
static bool TryReadInt32BigEndian(System.ReadOnlySpan[byte] source, [ref] int value)
static bool TryReadInt64BigEndian(System.ReadOnlySpan[byte] source, [ref] long value)
static bool TryReadInt128BigEndian(System.ReadOnlySpan[byte] source, [ref] System.Int128 value)
static bool TryReadIntPtrBigEndian(System.ReadOnlySpan[byte] source, [ref] System.IntPtr value)
static bool TryReadSingleBigEndian(System.ReadOnlySpan[byte] source, [ref] float value)
static bool TryReadUInt16BigEndian(System.ReadOnlySpan[byte] source, [ref] ushort value)
static bool TryReadUInt32BigEndian(System.ReadOnlySpan[byte] source, [ref] uint value)
static bool TryReadUInt64BigEndian(System.ReadOnlySpan[byte] source, [ref] ulong value)
static bool TryReadUInt128BigEndian(System.ReadOnlySpan[byte] source, [ref] System.UInt128 value)
static bool TryReadUIntPtrBigEndian(System.ReadOnlySpan[byte] source, [ref] System.UIntPtr value)
static double ReadDoubleLittleEndian(System.ReadOnlySpan[byte] source)
static System.Half ReadHalfLittleEndian(System.ReadOnlySpan[byte] source)
static short ReadInt16LittleEndian(System.ReadOnlySpan[byte] source)
static int ReadInt32LittleEndian(System.ReadOnlySpan[byte] source)
static long ReadInt64LittleEndian(System.ReadOnlySpan[byte] source)
static System.Int128 ReadInt128LittleEndian(System.ReadOnlySpan[byte] source)
static System.IntPtr ReadIntPtrLittleEndian(System.ReadOnlySpan[byte] source)
static float ReadSingleLittleEndian(System.ReadOnlySpan[byte] source)
static ushort ReadUInt16LittleEndian(System.ReadOnlySpan[byte] source)
static uint ReadUInt32LittleEndian(System.ReadOnlySpan[byte] source)
static ulong ReadUInt64LittleEndian(System.ReadOnlySpan[byte] source)
static System.UInt128 ReadUInt128LittleEndian(System.ReadOnlySpan[byte] source)
static System.UIntPtr ReadUIntPtrLittleEndian(System.ReadOnlySpan[byte] source)
static bool TryReadDoubleLittleEndian(System.ReadOnlySpan[byte] source, [ref] double value)
static bool TryReadHalfLittleEndian(System.ReadOnlySpan[byte] source, [ref] System.Half value)
static bool TryReadInt16LittleEndian(System.ReadOnlySpan[byte] source, [ref] short value)
static bool TryReadInt32LittleEndian(System.ReadOnlySpan[byte] source, [ref] int value)
static bool TryReadInt64LittleEndian(System.ReadOnlySpan[byte] source, [ref] long value)
static bool TryReadInt128LittleEndian(System.ReadOnlySpan[byte] source, [ref] System.Int128 value)
static bool TryReadIntPtrLittleEndian(System.ReadOnlySpan[byte] source, [ref] System.IntPtr value)
static bool TryReadSingleLittleEndian(System.ReadOnlySpan[byte] source, [ref] float value)
static bool TryReadUInt16LittleEndian(System.ReadOnlySpan[byte] source, [ref] ushort value)
static bool TryReadUInt32LittleEndian(System.ReadOnlySpan[byte] source, [ref] uint value)
static bool TryReadUInt64LittleEndian(System.ReadOnlySpan[byte] source, [ref] ulong value)
static bool TryReadUInt128LittleEndian(System.ReadOnlySpan[byte] source, [ref] System.UInt128 value)
static bool TryReadUIntPtrLittleEndian(System.ReadOnlySpan[byte] source, [ref] System.UIntPtr value)
static sbyte ReverseEndianness(sbyte value)
static short ReverseEndianness(short value)
static int ReverseEndianness(int value)
static long ReverseEndianness(long value)
static System.IntPtr ReverseEndianness(System.IntPtr value)
static System.Int128 ReverseEndianness(System.Int128 value)
static byte ReverseEndianness(byte value)
static ushort ReverseEndianness(ushort value)
static uint ReverseEndianness(uint value)
static ulong ReverseEndianness(ulong value)
static System.UIntPtr ReverseEndianness(System.UIntPtr value)
static System.UInt128 ReverseEndianness(System.UInt128 value)
static void ReverseEndianness(System.ReadOnlySpan[ushort] source, System.Span[ushort] destination)
static void ReverseEndianness(System.ReadOnlySpan[short] source, System.Span[short] destination)
static void ReverseEndianness(System.ReadOnlySpan[uint] source, System.Span[uint] destination)
static void ReverseEndianness(System.ReadOnlySpan[int] source, System.Span[int] destination)
static void ReverseEndianness(System.ReadOnlySpan[ulong] source, System.Span[ulong] destination)
static void ReverseEndianness(System.ReadOnlySpan[long] source, System.Span[long] destination)
static void ReverseEndianness(System.ReadOnlySpan[System.UIntPtr] source, System.Span[System.UIntPtr] destination)
static void ReverseEndianness(System.ReadOnlySpan[System.IntPtr] source, System.Span[System.IntPtr] destination)
static void ReverseEndianness(System.ReadOnlySpan[System.UInt128] source, System.Span[System.UInt128] destination)
static void ReverseEndianness(System.ReadOnlySpan[System.Int128] source, System.Span[System.Int128] destination)
static void WriteDoubleBigEndian(System.Span[byte] destination, double value)
static void WriteHalfBigEndian(System.Span[byte] destination, System.Half value)
static void WriteInt16BigEndian(System.Span[byte] destination, short value)
static void WriteInt32BigEndian(System.Span[byte] destination, int value)
static void WriteInt64BigEndian(System.Span[byte] destination, long value)
static void WriteInt128BigEndian(System.Span[byte] destination, System.Int128 value)
static void WriteIntPtrBigEndian(System.Span[byte] destination, System.IntPtr value)
static void WriteSingleBigEndian(System.Span[byte] destination, float value)
static void WriteUInt16BigEndian(System.Span[byte] destination, ushort value)
static void WriteUInt32BigEndian(System.Span[byte] destination, uint value)
static void WriteUInt64BigEndian(System.Span[byte] destination, ulong value)
static void WriteUInt128BigEndian(System.Span[byte] destination, System.UInt128 value)
static void WriteUIntPtrBigEndian(System.Span[byte] destination, System.UIntPtr value)
static bool TryWriteDoubleBigEndian(System.Span[byte] destination, double value)
static bool TryWriteHalfBigEndian(System.Span[byte] destination, System.Half value)
static bool TryWriteInt16BigEndian(System.Span[byte] destination, short value)
static bool TryWriteInt32BigEndian(System.Span[byte] destination, int value)
static bool TryWriteInt64BigEndian(System.Span[byte] destination, long value)
static bool TryWriteInt128BigEndian(System.Span[byte] destination, System.Int128 value)
static bool TryWriteIntPtrBigEndian(System.Span[byte] destination, System.IntPtr value)
static bool TryWriteSingleBigEndian(System.Span[byte] destination, float value)
static bool TryWriteUInt16BigEndian(System.Span[byte] destination, ushort value)
static bool TryWriteUInt32BigEndian(System.Span[byte] destination, uint value)
static bool TryWriteUInt64BigEndian(System.Span[byte] destination, ulong value)
static bool TryWriteUInt128BigEndian(System.Span[byte] destination, System.UInt128 value)
static bool TryWriteUIntPtrBigEndian(System.Span[byte] destination, System.UIntPtr value)
static void WriteDoubleLittleEndian(System.Span[byte] destination, double value)
static void WriteHalfLittleEndian(System.Span[byte] destination, System.Half value)
static void WriteInt16LittleEndian(System.Span[byte] destination, short value)
static void WriteInt32LittleEndian(System.Span[byte] destination, int value)
static void WriteInt64LittleEndian(System.Span[byte] destination, long value)
static void WriteInt128LittleEndian(System.Span[byte] destination, System.Int128 value)
static void WriteIntPtrLittleEndian(System.Span[byte] destination, System.IntPtr value)
static void WriteSingleLittleEndian(System.Span[byte] destination, float value)
static void WriteUInt16LittleEndian(System.Span[byte] destination, ushort value)
static void WriteUInt32LittleEndian(System.Span[byte] destination, uint value)
static void WriteUInt64LittleEndian(System.Span[byte] destination, ulong value)
static void WriteUInt128LittleEndian(System.Span[byte] destination, System.UInt128 value)
static void WriteUIntPtrLittleEndian(System.Span[byte] destination, System.UIntPtr value)
static bool TryWriteDoubleLittleEndian(System.Span[byte] destination, double value)
static bool TryWriteHalfLittleEndian(System.Span[byte] destination, System.Half value)
static bool TryWriteInt16LittleEndian(System.Span[byte] destination, short value)
static bool TryWriteInt32LittleEndian(System.Span[byte] destination, int value)
static bool TryWriteInt64LittleEndian(System.Span[byte] destination, long value)
static bool TryWriteInt128LittleEndian(System.Span[byte] destination, System.Int128 value)
static bool TryWriteIntPtrLittleEndian(System.Span[byte] destination, System.IntPtr value)
static bool TryWriteSingleLittleEndian(System.Span[byte] destination, float value)
static bool TryWriteUInt16LittleEndian(System.Span[byte] destination, ushort value)
static bool TryWriteUInt32LittleEndian(System.Span[byte] destination, uint value)
static bool TryWriteUInt64LittleEndian(System.Span[byte] destination, ulong value)
static bool TryWriteUInt128LittleEndian(System.Span[byte] destination, System.UInt128 value)
static bool TryWriteUIntPtrLittleEndian(System.Span[byte] destination, System.UIntPtr value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Runtime.CompilerServices.RuntimeHelpers static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int OffsetToStringData {get;}
static void InitializeArray(array array, System.RuntimeFieldHandle fldHandle)
static System.Object GetObjectValue(System.Object obj)
static void RunClassConstructor(System.RuntimeTypeHandle type)
static void RunModuleConstructor(System.ModuleHandle module)
static void PrepareMethod(System.RuntimeMethodHandle method)
static void PrepareMethod(System.RuntimeMethodHandle method, System.RuntimeTypeHandle[] instantiation)
static void PrepareDelegate(System.Delegate d)
static int GetHashCode(System.Object o)
static bool Equals(System.Object o1, System.Object o2)
static void EnsureSufficientExecutionStack()
static bool TryEnsureSufficientExecutionStack()
static System.Object GetUninitializedObject(type type)
static System.IntPtr AllocateTypeAssociatedMemory(type type, int size)
static System.Object Box([ref] byte target, System.RuntimeTypeHandle type)
static int SizeOf(System.RuntimeTypeHandle type)
static T[] GetSubArray[T](T[] array, System.Range range)
static void ExecuteCodeWithGuaranteedCleanup(System.Runtime.CompilerServices.RuntimeHelpers+TryCode code, System.Runtime.CompilerServices.RuntimeHelpers+CleanupCode backoutCode, System.Object userData)
static void PrepareContractedDelegate(System.Delegate d)
static void ProbeForSufficientStack()
static void PrepareConstrainedRegions()
static void PrepareConstrainedRegionsNoOP()
static System.ReadOnlySpan[T] CreateSpan[T](System.RuntimeFieldHandle fldHandle)
static bool IsReferenceOrContainsReferences[T]()
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Runtime.ExceptionServices.ExceptionDispatchInfo :System.Object @0
System.Exception SourceException {get;}
void Throw()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Runtime.ExceptionServices.ExceptionDispatchInfo Capture(System.Exception source)
static void Throw(System.Exception source)
static System.Exception SetCurrentStackTrace(System.Exception source)
static System.Exception SetRemoteStackTrace(System.Exception source, string stackTrace)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.ComponentModel.Win32Exception :System.Runtime.InteropServices.ExternalException;System.Runtime.Serialization.ISerializable @0
int NativeErrorCode {get;}
int ErrorCode {get;}
System.Reflection.MethodBase TargetSite {get;}
string Message {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
System.Exception GetBaseException()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.ComponentModel.Win32Exception new()
System.ComponentModel.Win32Exception new(int error)
System.ComponentModel.Win32Exception new(int error, string message)
System.ComponentModel.Win32Exception new(string message)
System.ComponentModel.Win32Exception new(string message, System.Exception innerException)
#class System.Net.NetworkInformation.PhysicalAddress :System.Object @33
int GetHashCode()
bool Equals(System.Object comparand)
string ToString()
byte[] GetAddressBytes()
type GetType()
static PhysicalAddress None {get;}
static PhysicalAddress Parse(string address)
static PhysicalAddress Parse(System.ReadOnlySpan[char] address)
static bool TryParse(string address, [ref] PhysicalAddress value)
static bool TryParse(System.ReadOnlySpan[char] address, [ref] PhysicalAddress value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
PhysicalAddress new(byte[] address)
#struct System.Net.IPNetwork :System.ValueType;System.IEquatable\`1[System.Net.IPNetwork];System.ISpanFormattable;System.IFormattable;System.ISpanParsable\`1[System.Net.IPNetwork];System.IParsable\`1[System.Net.IPNetwork];System.IUtf8SpanFormattable;System.IUtf8SpanParsable\`1[System.Net.IPNetwork] @4
ipaddress BaseAddress {get;}
int PrefixLength {get;}
bool Contains(ipaddress address)
string ToString()
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
bool TryFormat(System.Span[char] destination, [ref] int charsWritten)
bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten)
bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
bool Equals(System.Net.IPNetwork other)
bool Equals(System.Object obj)
bool IEquatable[IPNetwork].Equals(System.Net.IPNetwork other)
int GetHashCode()
type GetType()
static System.Net.IPNetwork Parse(string s)
static System.Net.IPNetwork Parse(System.ReadOnlySpan[char] s)
static System.Net.IPNetwork Parse(System.ReadOnlySpan[byte] utf8Text)
static bool TryParse(string s, [ref] System.Net.IPNetwork result)
static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.Net.IPNetwork result)
static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] System.Net.IPNetwork result)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Net.IPNetwork new(ipaddress baseAddress, int prefixLength)
#class System.Net.Mail.MailAddressCollection :System.Collections.ObjectModel.Collection\`1[System.Net.Mail.MailAddress];System.Collections.Generic.IList\`1[System.Net.Mail.MailAddress];System.Collections.Generic.ICollection\`1[System.Net.Mail.MailAddress];System.Collections.Generic.IEnumerable\`1[System.Net.Mail.MailAddress];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyList\`1[System.Net.Mail.MailAddress];System.Collections.Generic.IReadOnlyCollection\`1[System.Net.Mail.MailAddress] @5
int Count {get;}
mailaddress Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(string addresses)
void Add(mailaddress item)
void ICollection[mailaddress].Add(mailaddress item)
int IList.Add(System.Object value)
string ToString()
void Clear()
void ICollection[mailaddress].Clear()
void IList.Clear()
void CopyTo(mailaddress[] array, int index)
void ICollection[mailaddress].CopyTo(mailaddress[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
bool Contains(mailaddress item)
bool ICollection[mailaddress].Contains(mailaddress item)
bool IList.Contains(System.Object value)
System.Collections.Generic.IEnumerator[mailaddress] GetEnumerator()
System.Collections.Generic.IEnumerator[mailaddress] IEnumerable[mailaddress].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(mailaddress item)
int IList[mailaddress].IndexOf(mailaddress item)
int IList.IndexOf(System.Object value)
void Insert(int index, mailaddress item)
void IList[mailaddress].Insert(int index, mailaddress item)
void IList.Insert(int index, System.Object value)
bool Remove(mailaddress item)
bool ICollection[mailaddress].Remove(mailaddress item)
void IList.Remove(System.Object value)
void RemoveAt(int index)
void IList[mailaddress].RemoveAt(int index)
void IList.RemoveAt(int index)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Net.Mail.MailAddressCollection new()
#class System.Net.Cookie :System.Object @4
string Comment {get;set;}
uri CommentUri {get;set;}
bool HttpOnly {get;set;}
bool Discard {get;set;}
string Domain {get;set;}
bool Expired {get;set;}
datetime Expires {get;set;}
string Name {get;set;}
string Path {get;set;}
string Port {get;set;}
bool Secure {get;set;}
datetime TimeStamp {get;}
string Value {get;set;}
int Version {get;set;}
bool Equals(System.Object comparand)
int GetHashCode()
string ToString()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Net.Cookie new()
System.Net.Cookie new(string name, string value)
System.Net.Cookie new(string name, string value, string path)
System.Net.Cookie new(string name, string value, string path, string domain)
#class System.Net.WebHeaderCollection :System.Collections.Specialized.NameValueCollection;System.Collections.ICollection;System.Collections.IEnumerable;System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @34
string Item(System.Net.HttpRequestHeader header) {get;set;}
string Item(System.Net.HttpResponseHeader header) {get;set;}
string Item(string name) {get;set;}
string Item(int index) {get;}
int Count {get;}
System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}
string[] AllKeys {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Set(string name, string value)
void Set(System.Net.HttpRequestHeader header, string value)
void Set(System.Net.HttpResponseHeader header, string value)
void GetObjectData(System.Runtime.Serialization.SerializationInfo serializationInfo, System.Runtime.Serialization.StreamingContext streamingContext)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void Remove(System.Net.HttpRequestHeader header)
void Remove(System.Net.HttpResponseHeader header)
void Remove(string name)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
string[] GetValues(int index)
string[] GetValues(string header)
string GetKey(int index)
void Clear()
string Get(int index)
string Get(string name)
void Add(System.Net.HttpRequestHeader header, string value)
void Add(System.Net.HttpResponseHeader header, string value)
void Add(string header)
void Add(string name, string value)
void Add(System.Collections.Specialized.NameValueCollection c)
string ToString()
byte[] ToByteArray()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void CopyTo(array dest, int index)
void ICollection.CopyTo(array array, int index)
bool HasKeys()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsRestricted(string headerName)
static bool IsRestricted(string headerName, bool response)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Net.WebHeaderCollection new()
#struct System.UriCreationOptions :System.ValueType @2
bool DangerousDisablePathAndQueryCanonicalization {get;set;}
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.AppContext static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string BaseDirectory {get;}
static string TargetFrameworkName {get;}
static System.Object GetData(string name)
static void SetData(string name, System.Object data)
static bool TryGetSwitch(string switchName, [ref] bool isEnabled)
static void SetSwitch(string switchName, bool isEnabled)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#delegate System.EventHandler\`1<TEventArgs> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
System.Object Target {get;}
System.Reflection.MethodInfo Method {get;}
void Invoke(System.Object sender, TEventArgs e)
System.IAsyncResult BeginInvoke(System.Object sender, TEventArgs e, System.AsyncCallback callback, System.Object object)
void EndInvoke(System.IAsyncResult result)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
bool Equals(System.Object obj)
System.Delegate[] GetInvocationList()
int GetHashCode()
System.Object Clone()
System.Object ICloneable.Clone()
System.Object DynamicInvoke(Params System.Object[] args)
type GetType()
string ToString()
static System.Delegate CreateDelegate(type type, System.Object target, string method, bool ignoreCase, bool throwOnBindFailure)
static System.Delegate CreateDelegate(type type, type target, string method, bool ignoreCase, bool throwOnBindFailure)
static System.Delegate CreateDelegate(type type, System.Reflection.MethodInfo method, bool throwOnBindFailure)
static System.Delegate CreateDelegate(type type, System.Object firstArgument, System.Reflection.MethodInfo method, bool throwOnBindFailure)
static System.Delegate CreateDelegate(type type, System.Object firstArgument, System.Reflection.MethodInfo method)
static System.Delegate CreateDelegate(type type, System.Reflection.MethodInfo method)
static System.Delegate CreateDelegate(type type, System.Object target, string method)
static System.Delegate CreateDelegate(type type, System.Object target, string method, bool ignoreCase)
static System.Delegate CreateDelegate(type type, type target, string method)
static System.Delegate CreateDelegate(type type, type target, string method, bool ignoreCase)
static System.Delegate Combine(System.Delegate a, System.Delegate b)
static System.Delegate Combine(Params System.Delegate[] delegates)
static System.Delegate Combine(System.ReadOnlySpan[System.Delegate] delegates)
static System.Delegate+InvocationListEnumerator[TDelegate] EnumerateInvocationList[TDelegate](TDelegate d)
static System.Delegate Remove(System.Delegate source, System.Delegate value)
static System.Delegate RemoveAll(System.Delegate source, System.Delegate value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.EventHandler[TEventArgs] new(System.Object object, System.IntPtr method)
#class System.TimeZoneInfo+AdjustmentRule :System.Object;System.IEquatable\`1[System.TimeZoneInfo+AdjustmentRule];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @0
datetime DateStart {get;}
datetime DateEnd {get;}
timespan DaylightDelta {get;}
System.TimeZoneInfo+TransitionTime DaylightTransitionStart {get;}
System.TimeZoneInfo+TransitionTime DaylightTransitionEnd {get;}
timespan BaseUtcOffsetDelta {get;}
bool Equals(System.TimeZoneInfo+AdjustmentRule other)
bool Equals(System.Object obj)
bool IEquatable[TimeZoneInfo+AdjustmentRule].Equals(System.TimeZoneInfo+AdjustmentRule other)
int GetHashCode()
type GetType()
string ToString()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void IDeserializationCallback.OnDeserialization(System.Object sender)
static System.TimeZoneInfo+AdjustmentRule CreateAdjustmentRule(datetime dateStart, datetime dateEnd, timespan daylightDelta, System.TimeZoneInfo+TransitionTime daylightTransitionStart, System.TimeZoneInfo+TransitionTime daylightTransitionEnd, timespan baseUtcOffsetDelta)
static System.TimeZoneInfo+AdjustmentRule CreateAdjustmentRule(datetime dateStart, datetime dateEnd, timespan daylightDelta, System.TimeZoneInfo+TransitionTime daylightTransitionStart, System.TimeZoneInfo+TransitionTime daylightTransitionEnd)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.TimeZone abstract :System.Object @0
string StandardName {get;}
string DaylightName {get;}
timespan GetUtcOffset(datetime time)
datetime ToUniversalTime(datetime time)
datetime ToLocalTime(datetime time)
System.Globalization.DaylightTime GetDaylightChanges(int year)
bool IsDaylightSavingTime(datetime time)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.TimeZone CurrentTimeZone {get;}
static bool IsDaylightSavingTime(datetime time, System.Globalization.DaylightTime daylightTimes)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.StringNormalizationExtensions static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsNormalized(string strInput)
static bool IsNormalized(string strInput, System.Text.NormalizationForm normalizationForm)
static bool IsNormalized(System.ReadOnlySpan[char] source, System.Text.NormalizationForm normalizationForm = System.Text.NormalizationForm.FormC)
static string Normalize(string strInput)
static string Normalize(string strInput, System.Text.NormalizationForm normalizationForm)
static bool TryNormalize(System.ReadOnlySpan[char] source, System.Span[char] destination, [ref] int charsWritten, System.Text.NormalizationForm normalizationForm = System.Text.NormalizationForm.FormC)
static int GetNormalizedLength(System.ReadOnlySpan[char] source, System.Text.NormalizationForm normalizationForm = System.Text.NormalizationForm.FormC)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Linq.Lookup\`2<TKey,TElement> :System.Object;System.Linq.ILookup\`2[TKey,TElement];System.Collections.Generic.IEnumerable\`1[System.Linq.IGrouping\`2[TKey,TElement]];System.Collections.IEnumerable @25
int Count {get;}
System.Collections.Generic.IEnumerable[TElement] Item(TKey key) {get;}
bool Contains(TKey key)
System.Collections.Generic.IEnumerator[System.Linq.IGrouping[TKey,TElement]] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.Generic.IEnumerable[TResult] ApplyResultSelector[TResult](System.Func[TKey,System.Collections.Generic.IEnumerable[TElement],TResult] resultSelector)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.IO.EnumerationOptions :System.Object @0
bool RecurseSubdirectories {get;set;}
bool IgnoreInaccessible {get;set;}
int BufferSize {get;set;}
System.IO.FileAttributes AttributesToSkip {get;set;}
System.IO.MatchType MatchType {get;set;}
System.IO.MatchCasing MatchCasing {get;set;}
int MaxRecursionDepth {get;set;}
bool ReturnSpecialDirectories {get;set;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.EnumerationOptions new()
#enum System.IO.MatchType :System.Int32 @0
Simple=0 Win32=1
#class System.Text.EncodingInfo :System.Object @0
int CodePage {get;}
string Name {get;}
string DisplayName {get;}
System.Text.Encoding GetEncoding()
bool Equals(System.Object value)
int GetHashCode()
type GetType()
string ToString()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.EncodingInfo new(System.Text.EncodingProvider provider, int codePage, string name, string displayName)
#class System.Text.Decoder abstract :System.Object @0
System.Text.DecoderFallback Fallback {get;set;}
System.Text.DecoderFallbackBuffer FallbackBuffer {get;}
void Reset()
int GetCharCount(byte[] bytes, int index, int count)
int GetCharCount(byte[] bytes, int index, int count, bool flush)
int GetCharCount(System.ReadOnlySpan[byte] bytes, bool flush)
int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush)
int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, bool flush)
void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, [ref] int bytesUsed, [ref] int charsUsed, [ref] bool completed)
void Convert(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, bool flush, [ref] int bytesUsed, [ref] int charsUsed, [ref] bool completed)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.EncoderFallback abstract :System.Object @0
int MaxCharCount {get;}
System.Text.EncoderFallbackBuffer CreateFallbackBuffer()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Text.EncoderFallback ReplacementFallback {get;}
static System.Text.EncoderFallback ExceptionFallback {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.DecoderFallback abstract :System.Object @0
int MaxCharCount {get;}
System.Text.DecoderFallbackBuffer CreateFallbackBuffer()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Text.DecoderFallback ReplacementFallback {get;}
static System.Text.DecoderFallback ExceptionFallback {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.EncodingProvider abstract :System.Object @0
System.Text.Encoding GetEncoding(string name)
System.Text.Encoding GetEncoding(int codepage)
System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
System.Collections.Generic.IEnumerable[System.Text.EncodingInfo] GetEncodings()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.EncodingProvider new()
#class System.Text.DecoderExceptionFallback :System.Text.DecoderFallback @0
int MaxCharCount {get;}
System.Text.DecoderFallbackBuffer CreateFallbackBuffer()
bool Equals(System.Object value)
int GetHashCode()
type GetType()
string ToString()
static System.Text.DecoderFallback ReplacementFallback {get;}
static System.Text.DecoderFallback ExceptionFallback {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.DecoderExceptionFallback new()
#class System.Text.DecoderReplacementFallback :System.Text.DecoderFallback @0
string DefaultString {get;}
int MaxCharCount {get;}
System.Text.DecoderFallbackBuffer CreateFallbackBuffer()
bool Equals(System.Object value)
int GetHashCode()
type GetType()
string ToString()
static System.Text.DecoderFallback ReplacementFallback {get;}
static System.Text.DecoderFallback ExceptionFallback {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.DecoderReplacementFallback new()
System.Text.DecoderReplacementFallback new(string replacement)
#class System.Text.DecoderFallbackException :System.ArgumentException;System.Runtime.Serialization.ISerializable @0
byte[] BytesUnknown {get;}
int Index {get;}
string Message {get;}
string ParamName {get;}
System.Reflection.MethodBase TargetSite {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Exception GetBaseException()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfNullOrEmpty(string argument, string paramName = null)
static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.DecoderFallbackException new()
System.Text.DecoderFallbackException new(string message)
System.Text.DecoderFallbackException new(string message, System.Exception innerException)
System.Text.DecoderFallbackException new(string message, byte[] bytesUnknown, int index)
#class System.Text.EncoderFallbackException :System.ArgumentException;System.Runtime.Serialization.ISerializable @0
char CharUnknown {get;}
char CharUnknownHigh {get;}
char CharUnknownLow {get;}
int Index {get;}
string Message {get;}
string ParamName {get;}
System.Reflection.MethodBase TargetSite {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
bool IsUnknownSurrogate()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Exception GetBaseException()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfNullOrEmpty(string argument, string paramName = null)
static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.EncoderFallbackException new()
System.Text.EncoderFallbackException new(string message)
System.Text.EncoderFallbackException new(string message, System.Exception innerException)
#class System.Text.RegularExpressions.RegexMatchTimeoutException :System.TimeoutException;System.Runtime.Serialization.ISerializable @14
string Input {get;}
string Pattern {get;}
timespan MatchTimeout {get;}
System.Reflection.MethodBase TargetSite {get;}
string Message {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.RegularExpressions.RegexMatchTimeoutException new(string regexInput, string regexPattern, timespan matchTimeout)
System.Text.RegularExpressions.RegexMatchTimeoutException new()
System.Text.RegularExpressions.RegexMatchTimeoutException new(string message)
System.Text.RegularExpressions.RegexMatchTimeoutException new(string message, System.Exception inner)
#class System.Collections.CollectionBase abstract :System.Object;System.Collections.IList;System.Collections.ICollection;System.Collections.IEnumerable @20
int Capacity {get;set;}
int Count {get;}
System.Object IList.Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Clear()
void IList.Clear()
void RemoveAt(int index)
void IList.RemoveAt(int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
int IList.Add(System.Object value)
bool IList.Contains(System.Object value)
int IList.IndexOf(System.Object value)
void IList.Insert(int index, System.Object value)
void IList.Remove(System.Object value)
void ICollection.CopyTo(array array, int index)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Collections.DictionaryBase abstract :System.Object;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable @20
int Count {get;}
System.Object IDictionary.Item(System.Object key) {get;set;}
System.Collections.ICollection Keys {get;}
System.Collections.ICollection Values {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void CopyTo(array array, int index)
void ICollection.CopyTo(array array, int index)
void Clear()
void IDictionary.Clear()
System.Collections.IDictionaryEnumerator GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
bool IDictionary.Contains(System.Object key)
void IDictionary.Add(System.Object key, System.Object value)
void IDictionary.Remove(System.Object key)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Collections.ReadOnlyCollectionBase abstract :System.Object;System.Collections.ICollection;System.Collections.IEnumerable @20
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void ICollection.CopyTo(array array, int index)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.MathF static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static float E {get;}
static float PI {get;}
static float Tau {get;}
static float Acos(float x)
static float Acosh(float x)
static float Asin(float x)
static float Asinh(float x)
static float Atan(float x)
static float Atanh(float x)
static float Atan2(float y, float x)
static float Cbrt(float x)
static float Ceiling(float x)
static float Cos(float x)
static float Cosh(float x)
static float Exp(float x)
static float Floor(float x)
static float FusedMultiplyAdd(float x, float y, float z)
static float Log(float x)
static float Log(float x, float y)
static float Log2(float x)
static float Log10(float x)
static float Pow(float x, float y)
static float Sin(float x)
static System.ValueTuple[float,float] SinCos(float x)
static float Sinh(float x)
static float Sqrt(float x)
static float Tan(float x)
static float Tanh(float x)
static float Abs(float x)
static float BitDecrement(float x)
static float BitIncrement(float x)
static float CopySign(float x, float y)
static float IEEERemainder(float x, float y)
static int ILogB(float x)
static float Max(float x, float y)
static float MaxMagnitude(float x, float y)
static float Min(float x, float y)
static float MinMagnitude(float x, float y)
static float ReciprocalEstimate(float x)
static float ReciprocalSqrtEstimate(float x)
static float Round(float x)
static float Round(float x, int digits)
static float Round(float x, System.MidpointRounding mode)
static float Round(float x, int digits, System.MidpointRounding mode)
static int Sign(float x)
static float Truncate(float x)
static float ScaleB(float x, int n)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#struct System.Collections.Specialized.BitVector32 :System.ValueType;System.IEquatable\`1[System.Collections.Specialized.BitVector32] @21
bool Item(int bit) {get;set;}
int Item(System.Collections.Specialized.BitVector32+Section section) {get;set;}
int Data {get;}
bool Equals(System.Object o)
bool Equals(System.Collections.Specialized.BitVector32 other)
bool IEquatable[BitVector32].Equals(System.Collections.Specialized.BitVector32 other)
int GetHashCode()
string ToString()
type GetType()
static int CreateMask()
static int CreateMask(int previous)
static System.Collections.Specialized.BitVector32+Section CreateSection(short maxValue)
static System.Collections.Specialized.BitVector32+Section CreateSection(short maxValue, System.Collections.Specialized.BitVector32+Section previous)
static string ToString(System.Collections.Specialized.BitVector32 value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Specialized.BitVector32 new(int data)
System.Collections.Specialized.BitVector32 new(System.Collections.Specialized.BitVector32 value)
#struct System.Runtime.InteropServices.OSPlatform :System.ValueType;System.IEquatable\`1[System.Runtime.InteropServices.OSPlatform] @0
bool Equals(System.Runtime.InteropServices.OSPlatform other)
bool Equals(System.Object obj)
bool IEquatable[OSPlatform].Equals(System.Runtime.InteropServices.OSPlatform other)
int GetHashCode()
string ToString()
type GetType()
static System.Runtime.InteropServices.OSPlatform FreeBSD {get;}
static System.Runtime.InteropServices.OSPlatform Linux {get;}
static System.Runtime.InteropServices.OSPlatform OSX {get;}
static System.Runtime.InteropServices.OSPlatform Windows {get;}
static System.Runtime.InteropServices.OSPlatform Create(string osPlatform)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.IO.Compression.BrotliStream :System.IO.Stream;System.IDisposable;System.IAsyncDisposable @35
System.IO.Stream BaseStream {get;}
bool CanRead {get;}
bool CanWrite {get;}
bool CanSeek {get;}
long Length {get;}
long Position {get;set;}
bool CanTimeout {get;}
int ReadTimeout {get;set;}
int WriteTimeout {get;set;}
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
void WriteByte(byte value)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
void EndWrite(System.IAsyncResult asyncResult)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
void Flush()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task FlushAsync()
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
int ReadByte()
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
int EndRead(System.IAsyncResult asyncResult)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
long Seek(long offset, System.IO.SeekOrigin origin)
void SetLength(long value)
void CopyTo(System.IO.Stream destination)
void CopyTo(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
void Dispose()
void IDisposable.Dispose()
void Close()
void ReadExactly(System.Span[byte] buffer)
void ReadExactly(byte[] buffer, int offset, int count)
int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.Stream Null {get;}
static System.IO.Stream Synchronized(System.IO.Stream stream)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.Compression.BrotliStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
System.IO.Compression.BrotliStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
System.IO.Compression.BrotliStream new(System.IO.Stream stream, System.IO.Compression.BrotliCompressionOptions compressionOptions, bool leaveOpen = False)
System.IO.Compression.BrotliStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
System.IO.Compression.BrotliStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
#class System.Security.Cryptography.HMACSHA384 :System.Security.Cryptography.HMAC;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
bool ProduceLegacyHmacValues {get;set;}
byte[] Key {get;set;}
string HashName {get;set;}
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
void Initialize()
byte[] ComputeHash(byte[] buffer)
byte[] ComputeHash(byte[] buffer, int offset, int count)
byte[] ComputeHash(System.IO.Stream inputStream)
bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
void Dispose()
void IDisposable.Dispose()
void Clear()
int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static byte[] HashData(byte[] key, byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
static byte[] HashData(byte[] key, System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static System.Security.Cryptography.HMAC Create()
static System.Security.Cryptography.HMAC Create(string algorithmName)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.HMACSHA384 new()
System.Security.Cryptography.HMACSHA384 new(byte[] key)
`
