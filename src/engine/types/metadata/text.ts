/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const textMetadata: string = `#class System.Text.StringBuilder :System.Object;System.Runtime.Serialization.ISerializable @0
int Capacity {get;set;}
int MaxCapacity {get;}
int Length {get;set;}
char Chars(int index) {get;set;}
int EnsureCapacity(int capacity)
string ToString()
string ToString(int startIndex, int length)
System.Text.StringBuilder Clear()
System.Text.StringBuilder+ChunkEnumerator GetChunks()
System.Text.StringBuilder Append(char value, int repeatCount)
System.Text.StringBuilder Append(char[] value, int startIndex, int charCount)
System.Text.StringBuilder Append(string value)
System.Text.StringBuilder Append(string value, int startIndex, int count)
System.Text.StringBuilder Append(System.Text.StringBuilder value)
System.Text.StringBuilder Append(System.Text.StringBuilder value, int startIndex, int count)
System.Text.StringBuilder Append(bool value)
System.Text.StringBuilder Append(char value)
System.Text.StringBuilder Append(sbyte value)
System.Text.StringBuilder Append(byte value)
System.Text.StringBuilder Append(short value)
System.Text.StringBuilder Append(int value)
System.Text.StringBuilder Append(long value)
System.Text.StringBuilder Append(float value)
System.Text.StringBuilder Append(double value)
System.Text.StringBuilder Append(decimal value)
System.Text.StringBuilder Append(ushort value)
System.Text.StringBuilder Append(uint value)
System.Text.StringBuilder Append(ulong value)
System.Text.StringBuilder Append(System.Object value)
System.Text.StringBuilder Append(char[] value)
System.Text.StringBuilder Append(System.ReadOnlySpan[char] value)
System.Text.StringBuilder AppendLine()
System.Text.StringBuilder AppendLine(string value)
void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
void CopyTo(int sourceIndex, System.Span[char] destination, int count)
System.Text.StringBuilder Insert(int index, string value, int count)
System.Text.StringBuilder Insert(int index, string value)
System.Text.StringBuilder Insert(int index, bool value)
System.Text.StringBuilder Insert(int index, sbyte value)
System.Text.StringBuilder Insert(int index, byte value)
System.Text.StringBuilder Insert(int index, short value)
System.Text.StringBuilder Insert(int index, char value)
System.Text.StringBuilder Insert(int index, char[] value)
System.Text.StringBuilder Insert(int index, char[] value, int startIndex, int charCount)
System.Text.StringBuilder Insert(int index, int value)
System.Text.StringBuilder Insert(int index, long value)
System.Text.StringBuilder Insert(int index, float value)
System.Text.StringBuilder Insert(int index, double value)
System.Text.StringBuilder Insert(int index, decimal value)
System.Text.StringBuilder Insert(int index, ushort value)
System.Text.StringBuilder Insert(int index, uint value)
System.Text.StringBuilder Insert(int index, ulong value)
System.Text.StringBuilder Insert(int index, System.Object value)
System.Text.StringBuilder Insert(int index, System.ReadOnlySpan[char] value)
System.Text.StringBuilder Remove(int startIndex, int length)
System.Text.StringBuilder AppendJoin(string separator, Params System.Object[] values)
System.Text.StringBuilder AppendJoin(string separator, System.ReadOnlySpan[System.Object] values)
System.Text.StringBuilder AppendJoin[T](string separator, System.Collections.Generic.IEnumerable[T] values)
System.Text.StringBuilder AppendJoin(string separator, Params string[] values)
System.Text.StringBuilder AppendJoin(string separator, System.ReadOnlySpan[string] values)
System.Text.StringBuilder AppendJoin(char separator, Params System.Object[] values)
System.Text.StringBuilder AppendJoin(char separator, System.ReadOnlySpan[System.Object] values)
System.Text.StringBuilder AppendJoin[T](char separator, System.Collections.Generic.IEnumerable[T] values)
System.Text.StringBuilder AppendJoin(char separator, Params string[] values)
System.Text.StringBuilder AppendJoin(char separator, System.ReadOnlySpan[string] values)
System.Text.StringBuilder AppendFormat(string format, System.Object arg0)
System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1)
System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)
System.Text.StringBuilder AppendFormat(string format, Params System.Object[] args)
System.Text.StringBuilder AppendFormat(string format, System.ReadOnlySpan[System.Object] args)
System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0)
System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)
System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2)
System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)
System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.ReadOnlySpan[System.Object] args)
System.Text.StringBuilder AppendFormat[TArg0](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0)
System.Text.StringBuilder AppendFormat[TArg0,TArg1](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1)
System.Text.StringBuilder AppendFormat[TArg0,TArg1,TArg2](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2)
System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, System.Text.CompositeFormat format, Params System.Object[] args)
System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, System.Text.CompositeFormat format, System.ReadOnlySpan[System.Object] args)
System.Text.StringBuilder Replace(string oldValue, string newValue)
System.Text.StringBuilder Replace(System.ReadOnlySpan[char] oldValue, System.ReadOnlySpan[char] newValue)
System.Text.StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)
System.Text.StringBuilder Replace(System.ReadOnlySpan[char] oldValue, System.ReadOnlySpan[char] newValue, int startIndex, int count)
System.Text.StringBuilder Replace(char oldChar, char newChar)
System.Text.StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
bool Equals(System.Text.StringBuilder sb)
bool Equals(System.ReadOnlySpan[char] span)
bool Equals(System.Object obj)
type GetType()
int GetHashCode()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.StringBuilder new()
System.Text.StringBuilder new(int capacity)
System.Text.StringBuilder new(string value)
System.Text.StringBuilder new(string value, int capacity)
System.Text.StringBuilder new(string value, int startIndex, int length, int capacity)
System.Text.StringBuilder new(int capacity, int maxCapacity)
#class System.Text.Encoding abstract :System.Object;System.ICloneable @0
System.ReadOnlySpan[byte] Preamble {get;}
string BodyName {get;}
string EncodingName {get;}
string HeaderName {get;}
string WebName {get;}
int WindowsCodePage {get;}
bool IsBrowserDisplay {get;}
bool IsBrowserSave {get;}
bool IsMailNewsDisplay {get;}
bool IsMailNewsSave {get;}
bool IsSingleByte {get;}
System.Text.EncoderFallback EncoderFallback {get;set;}
System.Text.DecoderFallback DecoderFallback {get;set;}
bool IsReadOnly {get;}
int CodePage {get;}
byte[] GetPreamble()
System.Object Clone()
System.Object ICloneable.Clone()
int GetByteCount(char[] chars)
int GetByteCount(string s)
int GetByteCount(char[] chars, int index, int count)
int GetByteCount(string s, int index, int count)
int GetByteCount(System.ReadOnlySpan[char] chars)
byte[] GetBytes(char[] chars)
byte[] GetBytes(char[] chars, int index, int count)
int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
byte[] GetBytes(string s)
byte[] GetBytes(string s, int index, int count)
int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
int GetCharCount(byte[] bytes)
int GetCharCount(byte[] bytes, int index, int count)
int GetCharCount(System.ReadOnlySpan[byte] bytes)
char[] GetChars(byte[] bytes)
char[] GetChars(byte[] bytes, int index, int count)
int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
string GetString(System.ReadOnlySpan[byte] bytes)
string GetString(byte[] bytes)
string GetString(byte[] bytes, int index, int count)
bool IsAlwaysNormalized()
bool IsAlwaysNormalized(System.Text.NormalizationForm form)
System.Text.Decoder GetDecoder()
System.Text.Encoder GetEncoder()
int GetMaxByteCount(int charCount)
int GetMaxCharCount(int byteCount)
bool Equals(System.Object value)
int GetHashCode()
type GetType()
string ToString()
static System.Text.Encoding Default {get;}
static System.Text.Encoding ASCII {get;}
static System.Text.Encoding Latin1 {get;}
static System.Text.Encoding Unicode {get;}
static System.Text.Encoding BigEndianUnicode {get;}
static System.Text.Encoding UTF7 {get;}
static System.Text.Encoding UTF8 {get;}
static System.Text.Encoding UTF32 {get;}
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
static void RegisterProvider(System.Text.EncodingProvider provider)
static System.Text.Encoding GetEncoding(int codepage)
static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.Encoding GetEncoding(string name)
static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.EncodingInfo[] GetEncodings()
static System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.UTF8Encoding :System.Text.Encoding;System.ICloneable @0
System.ReadOnlySpan[byte] Preamble {get;}
string BodyName {get;}
string EncodingName {get;}
string HeaderName {get;}
string WebName {get;}
int WindowsCodePage {get;}
bool IsBrowserDisplay {get;}
bool IsBrowserSave {get;}
bool IsMailNewsDisplay {get;}
bool IsMailNewsSave {get;}
bool IsSingleByte {get;}
System.Text.EncoderFallback EncoderFallback {get;set;}
System.Text.DecoderFallback DecoderFallback {get;set;}
bool IsReadOnly {get;}
int CodePage {get;}
int GetByteCount(char[] chars, int index, int count)
int GetByteCount(string chars)
int GetByteCount(System.ReadOnlySpan[char] chars)
int GetByteCount(char[] chars)
int GetByteCount(string s, int index, int count)
int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
byte[] GetBytes(char[] chars)
byte[] GetBytes(char[] chars, int index, int count)
byte[] GetBytes(string s)
byte[] GetBytes(string s, int index, int count)
bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
int GetCharCount(byte[] bytes, int index, int count)
int GetCharCount(System.ReadOnlySpan[byte] bytes)
int GetCharCount(byte[] bytes)
int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
char[] GetChars(byte[] bytes)
char[] GetChars(byte[] bytes, int index, int count)
bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
string GetString(byte[] bytes, int index, int count)
string GetString(System.ReadOnlySpan[byte] bytes)
string GetString(byte[] bytes)
System.Text.Decoder GetDecoder()
System.Text.Encoder GetEncoder()
int GetMaxByteCount(int charCount)
int GetMaxCharCount(int byteCount)
byte[] GetPreamble()
bool Equals(System.Object value)
int GetHashCode()
System.Object Clone()
System.Object ICloneable.Clone()
bool IsAlwaysNormalized()
bool IsAlwaysNormalized(System.Text.NormalizationForm form)
type GetType()
string ToString()
static System.Text.Encoding Default {get;}
static System.Text.Encoding ASCII {get;}
static System.Text.Encoding Latin1 {get;}
static System.Text.Encoding Unicode {get;}
static System.Text.Encoding BigEndianUnicode {get;}
static System.Text.Encoding UTF7 {get;}
static System.Text.Encoding UTF8 {get;}
static System.Text.Encoding UTF32 {get;}
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
static void RegisterProvider(System.Text.EncodingProvider provider)
static System.Text.Encoding GetEncoding(int codepage)
static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.Encoding GetEncoding(string name)
static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.EncodingInfo[] GetEncodings()
static System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.UTF8Encoding new()
System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier)
System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
#class System.Text.ASCIIEncoding :System.Text.Encoding;System.ICloneable @0
bool IsSingleByte {get;}
System.ReadOnlySpan[byte] Preamble {get;}
string BodyName {get;}
string EncodingName {get;}
string HeaderName {get;}
string WebName {get;}
int WindowsCodePage {get;}
bool IsBrowserDisplay {get;}
bool IsBrowserSave {get;}
bool IsMailNewsDisplay {get;}
bool IsMailNewsSave {get;}
System.Text.EncoderFallback EncoderFallback {get;set;}
System.Text.DecoderFallback DecoderFallback {get;set;}
bool IsReadOnly {get;}
int CodePage {get;}
int GetByteCount(char[] chars, int index, int count)
int GetByteCount(string chars)
int GetByteCount(System.ReadOnlySpan[char] chars)
int GetByteCount(char[] chars)
int GetByteCount(string s, int index, int count)
int GetBytes(string chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
byte[] GetBytes(char[] chars)
byte[] GetBytes(char[] chars, int index, int count)
byte[] GetBytes(string s)
byte[] GetBytes(string s, int index, int count)
bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
int GetCharCount(byte[] bytes, int index, int count)
int GetCharCount(System.ReadOnlySpan[byte] bytes)
int GetCharCount(byte[] bytes)
int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
char[] GetChars(byte[] bytes)
char[] GetChars(byte[] bytes, int index, int count)
bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
string GetString(byte[] bytes, int byteIndex, int byteCount)
string GetString(System.ReadOnlySpan[byte] bytes)
string GetString(byte[] bytes)
int GetMaxByteCount(int charCount)
int GetMaxCharCount(int byteCount)
System.Text.Decoder GetDecoder()
System.Text.Encoder GetEncoder()
byte[] GetPreamble()
System.Object Clone()
System.Object ICloneable.Clone()
bool IsAlwaysNormalized()
bool IsAlwaysNormalized(System.Text.NormalizationForm form)
bool Equals(System.Object value)
int GetHashCode()
type GetType()
string ToString()
static System.Text.Encoding Default {get;}
static System.Text.Encoding ASCII {get;}
static System.Text.Encoding Latin1 {get;}
static System.Text.Encoding Unicode {get;}
static System.Text.Encoding BigEndianUnicode {get;}
static System.Text.Encoding UTF7 {get;}
static System.Text.Encoding UTF8 {get;}
static System.Text.Encoding UTF32 {get;}
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
static void RegisterProvider(System.Text.EncodingProvider provider)
static System.Text.Encoding GetEncoding(int codepage)
static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.Encoding GetEncoding(string name)
static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.EncodingInfo[] GetEncodings()
static System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.ASCIIEncoding new()
#class System.Text.UnicodeEncoding :System.Text.Encoding;System.ICloneable @0
System.ReadOnlySpan[byte] Preamble {get;}
string BodyName {get;}
string EncodingName {get;}
string HeaderName {get;}
string WebName {get;}
int WindowsCodePage {get;}
bool IsBrowserDisplay {get;}
bool IsBrowserSave {get;}
bool IsMailNewsDisplay {get;}
bool IsMailNewsSave {get;}
bool IsSingleByte {get;}
System.Text.EncoderFallback EncoderFallback {get;set;}
System.Text.DecoderFallback DecoderFallback {get;set;}
bool IsReadOnly {get;}
int CodePage {get;}
int GetByteCount(char[] chars, int index, int count)
int GetByteCount(string s)
int GetByteCount(char[] chars)
int GetByteCount(string s, int index, int count)
int GetByteCount(System.ReadOnlySpan[char] chars)
int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
byte[] GetBytes(char[] chars)
byte[] GetBytes(char[] chars, int index, int count)
byte[] GetBytes(string s)
byte[] GetBytes(string s, int index, int count)
int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
int GetCharCount(byte[] bytes, int index, int count)
int GetCharCount(byte[] bytes)
int GetCharCount(System.ReadOnlySpan[byte] bytes)
int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
char[] GetChars(byte[] bytes)
char[] GetChars(byte[] bytes, int index, int count)
int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
string GetString(byte[] bytes, int index, int count)
string GetString(System.ReadOnlySpan[byte] bytes)
string GetString(byte[] bytes)
System.Text.Encoder GetEncoder()
System.Text.Decoder GetDecoder()
byte[] GetPreamble()
int GetMaxByteCount(int charCount)
int GetMaxCharCount(int byteCount)
bool Equals(System.Object value)
int GetHashCode()
System.Object Clone()
System.Object ICloneable.Clone()
bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
bool IsAlwaysNormalized()
bool IsAlwaysNormalized(System.Text.NormalizationForm form)
type GetType()
string ToString()
static System.Text.Encoding Default {get;}
static System.Text.Encoding ASCII {get;}
static System.Text.Encoding Latin1 {get;}
static System.Text.Encoding Unicode {get;}
static System.Text.Encoding BigEndianUnicode {get;}
static System.Text.Encoding UTF7 {get;}
static System.Text.Encoding UTF8 {get;}
static System.Text.Encoding UTF32 {get;}
static int CharSize {get;}
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
static void RegisterProvider(System.Text.EncodingProvider provider)
static System.Text.Encoding GetEncoding(int codepage)
static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.Encoding GetEncoding(string name)
static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.EncodingInfo[] GetEncodings()
static System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.UnicodeEncoding new()
System.Text.UnicodeEncoding new(bool bigEndian, bool byteOrderMark)
System.Text.UnicodeEncoding new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)
#class System.Text.UTF32Encoding :System.Text.Encoding;System.ICloneable @0
System.ReadOnlySpan[byte] Preamble {get;}
string BodyName {get;}
string EncodingName {get;}
string HeaderName {get;}
string WebName {get;}
int WindowsCodePage {get;}
bool IsBrowserDisplay {get;}
bool IsBrowserSave {get;}
bool IsMailNewsDisplay {get;}
bool IsMailNewsSave {get;}
bool IsSingleByte {get;}
System.Text.EncoderFallback EncoderFallback {get;set;}
System.Text.DecoderFallback DecoderFallback {get;set;}
bool IsReadOnly {get;}
int CodePage {get;}
int GetByteCount(char[] chars, int index, int count)
int GetByteCount(string s)
int GetByteCount(char[] chars)
int GetByteCount(string s, int index, int count)
int GetByteCount(System.ReadOnlySpan[char] chars)
int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
byte[] GetBytes(char[] chars)
byte[] GetBytes(char[] chars, int index, int count)
byte[] GetBytes(string s)
byte[] GetBytes(string s, int index, int count)
int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
int GetCharCount(byte[] bytes, int index, int count)
int GetCharCount(byte[] bytes)
int GetCharCount(System.ReadOnlySpan[byte] bytes)
int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
char[] GetChars(byte[] bytes)
char[] GetChars(byte[] bytes, int index, int count)
int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
string GetString(byte[] bytes, int index, int count)
string GetString(System.ReadOnlySpan[byte] bytes)
string GetString(byte[] bytes)
System.Text.Decoder GetDecoder()
System.Text.Encoder GetEncoder()
int GetMaxByteCount(int charCount)
int GetMaxCharCount(int byteCount)
byte[] GetPreamble()
bool Equals(System.Object value)
int GetHashCode()
System.Object Clone()
System.Object ICloneable.Clone()
bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
bool IsAlwaysNormalized()
bool IsAlwaysNormalized(System.Text.NormalizationForm form)
type GetType()
string ToString()
static System.Text.Encoding Default {get;}
static System.Text.Encoding ASCII {get;}
static System.Text.Encoding Latin1 {get;}
static System.Text.Encoding Unicode {get;}
static System.Text.Encoding BigEndianUnicode {get;}
static System.Text.Encoding UTF7 {get;}
static System.Text.Encoding UTF8 {get;}
static System.Text.Encoding UTF32 {get;}
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)
static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
static void RegisterProvider(System.Text.EncodingProvider provider)
static System.Text.Encoding GetEncoding(int codepage)
static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.Encoding GetEncoding(string name)
static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
static System.Text.EncodingInfo[] GetEncodings()
static System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Text.UTF32Encoding new()
System.Text.UTF32Encoding new(bool bigEndian, bool byteOrderMark)
System.Text.UTF32Encoding new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters)
#enum System.Text.NormalizationForm :System.Int32 @0
FormC=1 FormD=2 FormKC=5 FormKD=6
#class System.Text.RegularExpressions.Regex :System.Object;System.Runtime.Serialization.ISerializable @14
System.Text.RegularExpressions.RegexOptions Options {get;}
bool RightToLeft {get;}
timespan MatchTimeout {get;}
string ToString()
string[] GetGroupNames()
int[] GetGroupNumbers()
string GroupNameFromNumber(int i)
int GroupNumberFromName(string name)
int Count(string input)
int Count(System.ReadOnlySpan[char] input)
int Count(System.ReadOnlySpan[char] input, int startat)
bool IsMatch(string input)
bool IsMatch(string input, int startat)
bool IsMatch(System.ReadOnlySpan[char] input)
bool IsMatch(System.ReadOnlySpan[char] input, int startat)
System.Text.RegularExpressions.Match Match(string input)
System.Text.RegularExpressions.Match Match(string input, int startat)
System.Text.RegularExpressions.Match Match(string input, int beginning, int length)
System.Text.RegularExpressions.MatchCollection Matches(string input)
System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)
string Replace(string input, string replacement)
string Replace(string input, string replacement, int count)
string Replace(string input, string replacement, int count, int startat)
string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator)
string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count)
string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat)
string[] Split(string input)
string[] Split(string input, int count)
string[] Split(string input, int count, int startat)
System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input)
System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, int startat)
System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input)
System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count)
System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count, int startat)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
static int CacheSize {get;set;}
static timespan InfiniteMatchTimeout {get;}
static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname)
static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes)
static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes, string resourceFile)
static string Escape(string str)
static string Unescape(string str)
static int Count(string input, string pattern)
static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static int Count(System.ReadOnlySpan[char] input, string pattern)
static int Count(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static int Count(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static bool IsMatch(string input, string pattern)
static bool IsMatch(System.ReadOnlySpan[char] input, string pattern)
static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static bool IsMatch(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static bool IsMatch(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static System.Text.RegularExpressions.Match Match(string input, string pattern)
static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)
static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static string Replace(string input, string pattern, string replacement)
static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)
static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)
static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)
static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static string[] Split(string input, string pattern)
static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern)
static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern)
static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
regex new(string pattern)
regex new(string pattern, System.Text.RegularExpressions.RegexOptions options)
regex new(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
#class System.Text.RegularExpressions.Match :System.Text.RegularExpressions.Group @14
System.Text.RegularExpressions.GroupCollection Groups {get;}
bool Success {get;}
string Name {get;}
System.Text.RegularExpressions.CaptureCollection Captures {get;}
int Index {get;}
int Length {get;}
string Value {get;}
System.ReadOnlySpan[char] ValueSpan {get;}
System.Text.RegularExpressions.Match NextMatch()
string Result(string replacement)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static System.Text.RegularExpressions.Match Empty {get;}
static System.Text.RegularExpressions.Match Synchronized(System.Text.RegularExpressions.Match inner)
static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.RegularExpressions.Group :System.Text.RegularExpressions.Capture @14
bool Success {get;}
string Name {get;}
System.Text.RegularExpressions.CaptureCollection Captures {get;}
int Index {get;}
int Length {get;}
string Value {get;}
System.ReadOnlySpan[char] ValueSpan {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.RegularExpressions.Capture :System.Object @14
int Index {get;}
int Length {get;}
string Value {get;}
System.ReadOnlySpan[char] ValueSpan {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.RegularExpressions.MatchCollection :System.Object;System.Collections.Generic.IList\`1[System.Text.RegularExpressions.Match];System.Collections.Generic.ICollection\`1[System.Text.RegularExpressions.Match];System.Collections.Generic.IEnumerable\`1[System.Text.RegularExpressions.Match];System.Collections.IEnumerable;System.Collections.Generic.IReadOnlyList\`1[System.Text.RegularExpressions.Match];System.Collections.Generic.IReadOnlyCollection\`1[System.Text.RegularExpressions.Match];System.Collections.IList;System.Collections.ICollection @14
bool IsReadOnly {get;}
int Count {get;}
System.Text.RegularExpressions.Match Item(int i) {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
bool IsFixedSize {get;}
System.Collections.IEnumerator GetEnumerator()
System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Match] IEnumerable[Match].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void CopyTo(array array, int arrayIndex)
void CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex)
void ICollection[Match].CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
int IList[Match].IndexOf(System.Text.RegularExpressions.Match item)
int IList.IndexOf(System.Object value)
void IList[Match].Insert(int index, System.Text.RegularExpressions.Match item)
void IList.Insert(int index, System.Object value)
void IList[Match].RemoveAt(int index)
void IList.RemoveAt(int index)
void ICollection[Match].Add(System.Text.RegularExpressions.Match item)
int IList.Add(System.Object value)
void ICollection[Match].Clear()
void IList.Clear()
bool ICollection[Match].Contains(System.Text.RegularExpressions.Match item)
bool IList.Contains(System.Object value)
bool ICollection[Match].Remove(System.Text.RegularExpressions.Match item)
void IList.Remove(System.Object value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.RegularExpressions.GroupCollection :System.Object;System.Collections.Generic.IList\`1[System.Text.RegularExpressions.Group];System.Collections.Generic.ICollection\`1[System.Text.RegularExpressions.Group];System.Collections.Generic.IEnumerable\`1[System.Text.RegularExpressions.Group];System.Collections.IEnumerable;System.Collections.Generic.IReadOnlyList\`1[System.Text.RegularExpressions.Group];System.Collections.Generic.IReadOnlyCollection\`1[System.Text.RegularExpressions.Group];System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyDictionary\`2[System.String,System.Text.RegularExpressions.Group];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[System.String,System.Text.RegularExpressions.Group]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[System.String,System.Text.RegularExpressions.Group]] @14
bool IsReadOnly {get;}
int Count {get;}
System.Text.RegularExpressions.Group Item(int groupnum) {get;}
System.Text.RegularExpressions.Group Item(string groupname) {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
System.Collections.Generic.IEnumerable[string] Keys {get;}
System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values {get;}
bool IsFixedSize {get;}
System.Collections.IEnumerator GetEnumerator()
System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Group] IEnumerable[Group].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]] IEnumerable[KeyValuePair[string,Group]].GetEnumerator()
void CopyTo(array array, int arrayIndex)
void CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex)
void ICollection[Group].CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
bool TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)
bool IReadOnlyDictionary[string,Group].TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)
bool ContainsKey(string key)
bool IReadOnlyDictionary[string,Group].ContainsKey(string key)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
int IList[Group].IndexOf(System.Text.RegularExpressions.Group item)
int IList.IndexOf(System.Object value)
void IList[Group].Insert(int index, System.Text.RegularExpressions.Group item)
void IList.Insert(int index, System.Object value)
void IList[Group].RemoveAt(int index)
void IList.RemoveAt(int index)
void ICollection[Group].Add(System.Text.RegularExpressions.Group item)
int IList.Add(System.Object value)
void ICollection[Group].Clear()
void IList.Clear()
bool ICollection[Group].Contains(System.Text.RegularExpressions.Group item)
bool IList.Contains(System.Object value)
bool ICollection[Group].Remove(System.Text.RegularExpressions.Group item)
void IList.Remove(System.Object value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Text.RegularExpressions.CaptureCollection :System.Object;System.Collections.Generic.IList\`1[System.Text.RegularExpressions.Capture];System.Collections.Generic.ICollection\`1[System.Text.RegularExpressions.Capture];System.Collections.Generic.IEnumerable\`1[System.Text.RegularExpressions.Capture];System.Collections.IEnumerable;System.Collections.Generic.IReadOnlyList\`1[System.Text.RegularExpressions.Capture];System.Collections.Generic.IReadOnlyCollection\`1[System.Text.RegularExpressions.Capture];System.Collections.IList;System.Collections.ICollection @14
bool IsReadOnly {get;}
int Count {get;}
System.Text.RegularExpressions.Capture Item(int i) {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
bool IsFixedSize {get;}
System.Collections.IEnumerator GetEnumerator()
System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Capture] IEnumerable[Capture].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void CopyTo(array array, int arrayIndex)
void CopyTo(System.Text.RegularExpressions.Capture[] array, int arrayIndex)
void ICollection[Capture].CopyTo(System.Text.RegularExpressions.Capture[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
int IList[Capture].IndexOf(System.Text.RegularExpressions.Capture item)
int IList.IndexOf(System.Object value)
void IList[Capture].Insert(int index, System.Text.RegularExpressions.Capture item)
void IList.Insert(int index, System.Object value)
void IList[Capture].RemoveAt(int index)
void IList.RemoveAt(int index)
void ICollection[Capture].Add(System.Text.RegularExpressions.Capture item)
int IList.Add(System.Object value)
void ICollection[Capture].Clear()
void IList.Clear()
bool ICollection[Capture].Contains(System.Text.RegularExpressions.Capture item)
bool IList.Contains(System.Object value)
bool ICollection[Capture].Remove(System.Text.RegularExpressions.Capture item)
void IList.Remove(System.Object value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Text.RegularExpressions.RegexOptions :System.Int32 @14 flags
None=0 IgnoreCase=1 Multiline=2 ExplicitCapture=4 Compiled=8 Singleline=16 IgnorePatternWhitespace=32 RightToLeft=64 ECMAScript=256 CultureInvariant=512 NonBacktracking=1024
#delegate System.Text.RegularExpressions.MatchEvaluator :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @14
System.Object Target {get;}
System.Reflection.MethodInfo Method {get;}
string Invoke(System.Text.RegularExpressions.Match match)
System.IAsyncResult BeginInvoke(System.Text.RegularExpressions.Match match, System.AsyncCallback callback, System.Object object)
string EndInvoke(System.IAsyncResult result)
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
System.Text.RegularExpressions.MatchEvaluator new(System.Object object, System.IntPtr method)
#class System.IO.Stream abstract :System.MarshalByRefObject;System.IDisposable;System.IAsyncDisposable @0
bool CanRead {get;}
bool CanWrite {get;}
bool CanSeek {get;}
bool CanTimeout {get;}
long Length {get;}
long Position {get;set;}
int ReadTimeout {get;set;}
int WriteTimeout {get;set;}
void CopyTo(System.IO.Stream destination)
void CopyTo(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
void Dispose()
void IDisposable.Dispose()
void Close()
void Flush()
System.Threading.Tasks.Task FlushAsync()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
int EndRead(System.IAsyncResult asyncResult)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
void EndWrite(System.IAsyncResult asyncResult)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
long Seek(long offset, System.IO.SeekOrigin origin)
void SetLength(long value)
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
int ReadByte()
void ReadExactly(System.Span[byte] buffer)
void ReadExactly(byte[] buffer, int offset, int count)
int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
void WriteByte(byte value)
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
#class System.IO.MemoryStream :System.IO.Stream;System.IDisposable;System.IAsyncDisposable @0
bool CanRead {get;}
bool CanSeek {get;}
bool CanWrite {get;}
int Capacity {get;set;}
long Length {get;}
long Position {get;set;}
bool CanTimeout {get;}
int ReadTimeout {get;set;}
int WriteTimeout {get;set;}
void Flush()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task FlushAsync()
byte[] GetBuffer()
bool TryGetBuffer([ref] System.ArraySegment[byte] buffer)
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
int ReadByte()
void CopyTo(System.IO.Stream destination, int bufferSize)
void CopyTo(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
long Seek(long offset, System.IO.SeekOrigin loc)
void SetLength(long value)
byte[] ToArray()
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
void WriteByte(byte value)
void WriteTo(System.IO.Stream stream)
void Dispose()
void IDisposable.Dispose()
void Close()
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
int EndRead(System.IAsyncResult asyncResult)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
void EndWrite(System.IAsyncResult asyncResult)
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
System.IO.MemoryStream new()
System.IO.MemoryStream new(int capacity)
System.IO.MemoryStream new(byte[] buffer)
System.IO.MemoryStream new(byte[] buffer, bool writable)
System.IO.MemoryStream new(byte[] buffer, int index, int count)
System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable)
System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)
#class System.IO.TextReader abstract :System.MarshalByRefObject;System.IDisposable @0
void Close()
void Dispose()
void IDisposable.Dispose()
int Peek()
int Read()
int Read(char[] buffer, int index, int count)
int Read(System.Span[char] buffer)
string ReadToEnd()
int ReadBlock(char[] buffer, int index, int count)
int ReadBlock(System.Span[char] buffer)
string ReadLine()
System.Threading.Tasks.Task[string] ReadLineAsync()
System.Threading.Tasks.Task[string] ReadToEndAsync()
System.Threading.Tasks.Task[string] ReadToEndAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task[int] ReadBlockAsync(char[] buffer, int index, int count)
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.TextReader Null {get;}
static System.IO.TextReader Synchronized(System.IO.TextReader reader)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.IO.TextWriter abstract :System.MarshalByRefObject;System.IDisposable;System.IAsyncDisposable @0
System.IFormatProvider FormatProvider {get;}
System.Text.Encoding Encoding {get;}
string NewLine {get;set;}
void Close()
void Dispose()
void IDisposable.Dispose()
void Flush()
void Write(char value)
void Write(char[] buffer)
void Write(char[] buffer, int index, int count)
void Write(System.ReadOnlySpan[char] buffer)
void Write(bool value)
void Write(int value)
void Write(uint value)
void Write(long value)
void Write(ulong value)
void Write(float value)
void Write(double value)
void Write(decimal value)
void Write(string value)
void Write(System.Object value)
void Write(System.Text.StringBuilder value)
void Write(string format, System.Object arg0)
void Write(string format, System.Object arg0, System.Object arg1)
void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)
void Write(string format, Params System.Object[] arg)
void Write(string format, System.ReadOnlySpan[System.Object] arg)
void WriteLine()
void WriteLine(char value)
void WriteLine(char[] buffer)
void WriteLine(char[] buffer, int index, int count)
void WriteLine(System.ReadOnlySpan[char] buffer)
void WriteLine(bool value)
void WriteLine(int value)
void WriteLine(uint value)
void WriteLine(long value)
void WriteLine(ulong value)
void WriteLine(float value)
void WriteLine(double value)
void WriteLine(decimal value)
void WriteLine(string value)
void WriteLine(System.Text.StringBuilder value)
void WriteLine(System.Object value)
void WriteLine(string format, System.Object arg0)
void WriteLine(string format, System.Object arg0, System.Object arg1)
void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)
void WriteLine(string format, Params System.Object[] arg)
void WriteLine(string format, System.ReadOnlySpan[System.Object] arg)
System.Threading.Tasks.Task WriteAsync(char value)
System.Threading.Tasks.Task WriteAsync(string value)
System.Threading.Tasks.Task WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default)
System.Threading.Tasks.Task WriteAsync(char[] buffer)
System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteLineAsync(char value)
System.Threading.Tasks.Task WriteLineAsync(string value)
System.Threading.Tasks.Task WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default)
System.Threading.Tasks.Task WriteLineAsync(char[] buffer)
System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteLineAsync()
System.Threading.Tasks.Task FlushAsync()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.TextWriter Null {get;}
static System.IO.TextWriter Synchronized(System.IO.TextWriter writer)
static System.IO.TextWriter CreateBroadcasting(Params System.IO.TextWriter[] writers)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.IO.StringReader :System.IO.TextReader;System.IDisposable @0
void Close()
int Peek()
int Read()
int Read(char[] buffer, int index, int count)
int Read(System.Span[char] buffer)
int ReadBlock(System.Span[char] buffer)
int ReadBlock(char[] buffer, int index, int count)
string ReadToEnd()
string ReadLine()
System.Threading.Tasks.Task[string] ReadLineAsync()
System.Threading.Tasks.Task[string] ReadToEndAsync()
System.Threading.Tasks.Task[string] ReadToEndAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadBlockAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task[int] ReadAsync(char[] buffer, int index, int count)
void Dispose()
void IDisposable.Dispose()
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.TextReader Null {get;}
static System.IO.TextReader Synchronized(System.IO.TextReader reader)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.StringReader new(string s)
#class System.IO.StringWriter :System.IO.TextWriter;System.IDisposable;System.IAsyncDisposable @0
System.Text.Encoding Encoding {get;}
System.IFormatProvider FormatProvider {get;}
string NewLine {get;set;}
void Close()
System.Text.StringBuilder GetStringBuilder()
void Write(char value)
void Write(char[] buffer, int index, int count)
void Write(System.ReadOnlySpan[char] buffer)
void Write(string value)
void Write(System.Text.StringBuilder value)
void Write(char[] buffer)
void Write(bool value)
void Write(int value)
void Write(uint value)
void Write(long value)
void Write(ulong value)
void Write(float value)
void Write(double value)
void Write(decimal value)
void Write(System.Object value)
void Write(string format, System.Object arg0)
void Write(string format, System.Object arg0, System.Object arg1)
void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)
void Write(string format, Params System.Object[] arg)
void Write(string format, System.ReadOnlySpan[System.Object] arg)
void WriteLine(System.ReadOnlySpan[char] buffer)
void WriteLine(System.Text.StringBuilder value)
void WriteLine()
void WriteLine(char value)
void WriteLine(char[] buffer)
void WriteLine(char[] buffer, int index, int count)
void WriteLine(bool value)
void WriteLine(int value)
void WriteLine(uint value)
void WriteLine(long value)
void WriteLine(ulong value)
void WriteLine(float value)
void WriteLine(double value)
void WriteLine(decimal value)
void WriteLine(string value)
void WriteLine(System.Object value)
void WriteLine(string format, System.Object arg0)
void WriteLine(string format, System.Object arg0, System.Object arg1)
void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)
void WriteLine(string format, Params System.Object[] arg)
void WriteLine(string format, System.ReadOnlySpan[System.Object] arg)
System.Threading.Tasks.Task WriteAsync(char value)
System.Threading.Tasks.Task WriteAsync(string value)
System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default)
System.Threading.Tasks.Task WriteAsync(char[] buffer)
System.Threading.Tasks.Task WriteLineAsync(char value)
System.Threading.Tasks.Task WriteLineAsync(string value)
System.Threading.Tasks.Task WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default)
System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteLineAsync(char[] buffer)
System.Threading.Tasks.Task WriteLineAsync()
System.Threading.Tasks.Task FlushAsync()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
string ToString()
void Dispose()
void IDisposable.Dispose()
void Flush()
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.TextWriter Null {get;}
static System.IO.TextWriter Synchronized(System.IO.TextWriter writer)
static System.IO.TextWriter CreateBroadcasting(Params System.IO.TextWriter[] writers)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.StringWriter new()
System.IO.StringWriter new(System.IFormatProvider formatProvider)
System.IO.StringWriter new(System.Text.StringBuilder sb)
System.IO.StringWriter new(System.Text.StringBuilder sb, System.IFormatProvider formatProvider)
#class System.IO.StreamReader :System.IO.TextReader;System.IDisposable @0
System.Text.Encoding CurrentEncoding {get;}
System.IO.Stream BaseStream {get;}
bool EndOfStream {get;}
void Close()
void DiscardBufferedData()
int Peek()
int Read()
int Read(char[] buffer, int index, int count)
int Read(System.Span[char] buffer)
string ReadToEnd()
int ReadBlock(char[] buffer, int index, int count)
int ReadBlock(System.Span[char] buffer)
string ReadLine()
System.Threading.Tasks.Task[string] ReadLineAsync()
System.Threading.Tasks.Task[string] ReadToEndAsync()
System.Threading.Tasks.Task[string] ReadToEndAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task[int] ReadBlockAsync(char[] buffer, int index, int count)
void Dispose()
void IDisposable.Dispose()
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.StreamReader Null {get;}
static System.IO.TextReader Synchronized(System.IO.TextReader reader)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.StreamReader new(System.IO.Stream stream)
System.IO.StreamReader new(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)
System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding)
System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)
System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding = null, bool detectEncodingFromByteOrderMarks = True, int bufferSize = -1, bool leaveOpen = False)
System.IO.StreamReader new(string path)
System.IO.StreamReader new(string path, bool detectEncodingFromByteOrderMarks)
System.IO.StreamReader new(string path, System.Text.Encoding encoding)
System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)
System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
System.IO.StreamReader new(string path, System.IO.FileStreamOptions options)
System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, System.IO.FileStreamOptions options)
#class System.IO.StreamWriter :System.IO.TextWriter;System.IDisposable;System.IAsyncDisposable @0
bool AutoFlush {get;set;}
System.IO.Stream BaseStream {get;}
System.Text.Encoding Encoding {get;}
System.IFormatProvider FormatProvider {get;}
string NewLine {get;set;}
void Close()
void Flush()
void Write(char value)
void Write(char[] buffer)
void Write(char[] buffer, int index, int count)
void Write(System.ReadOnlySpan[char] buffer)
void Write(string value)
void Write(string format, System.Object arg0)
void Write(string format, System.Object arg0, System.Object arg1)
void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)
void Write(string format, Params System.Object[] arg)
void Write(string format, System.ReadOnlySpan[System.Object] arg)
void Write(bool value)
void Write(int value)
void Write(uint value)
void Write(long value)
void Write(ulong value)
void Write(float value)
void Write(double value)
void Write(decimal value)
void Write(System.Object value)
void Write(System.Text.StringBuilder value)
void WriteLine(string value)
void WriteLine(System.ReadOnlySpan[char] buffer)
void WriteLine(string format, System.Object arg0)
void WriteLine(string format, System.Object arg0, System.Object arg1)
void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)
void WriteLine(string format, Params System.Object[] arg)
void WriteLine(string format, System.ReadOnlySpan[System.Object] arg)
void WriteLine()
void WriteLine(char value)
void WriteLine(char[] buffer)
void WriteLine(char[] buffer, int index, int count)
void WriteLine(bool value)
void WriteLine(int value)
void WriteLine(uint value)
void WriteLine(long value)
void WriteLine(ulong value)
void WriteLine(float value)
void WriteLine(double value)
void WriteLine(decimal value)
void WriteLine(System.Text.StringBuilder value)
void WriteLine(System.Object value)
System.Threading.Tasks.Task WriteAsync(char value)
System.Threading.Tasks.Task WriteAsync(string value)
System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default)
System.Threading.Tasks.Task WriteAsync(char[] buffer)
System.Threading.Tasks.Task WriteLineAsync()
System.Threading.Tasks.Task WriteLineAsync(char value)
System.Threading.Tasks.Task WriteLineAsync(string value)
System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default)
System.Threading.Tasks.Task WriteLineAsync(char[] buffer)
System.Threading.Tasks.Task FlushAsync()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
void Dispose()
void IDisposable.Dispose()
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.StreamWriter Null {get;}
static System.IO.TextWriter Synchronized(System.IO.TextWriter writer)
static System.IO.TextWriter CreateBroadcasting(Params System.IO.TextWriter[] writers)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.StreamWriter new(System.IO.Stream stream)
System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding)
System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding, int bufferSize)
System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding = null, int bufferSize = -1, bool leaveOpen = False)
System.IO.StreamWriter new(string path)
System.IO.StreamWriter new(string path, bool append)
System.IO.StreamWriter new(string path, bool append, System.Text.Encoding encoding)
System.IO.StreamWriter new(string path, bool append, System.Text.Encoding encoding, int bufferSize)
System.IO.StreamWriter new(string path, System.IO.FileStreamOptions options)
System.IO.StreamWriter new(string path, System.Text.Encoding encoding, System.IO.FileStreamOptions options)
#class System.IO.BinaryReader :System.Object;System.IDisposable @0
System.IO.Stream BaseStream {get;}
void Dispose()
void IDisposable.Dispose()
void Close()
int PeekChar()
int Read()
int Read(char[] buffer, int index, int count)
int Read(System.Span[char] buffer)
int Read(byte[] buffer, int index, int count)
int Read(System.Span[byte] buffer)
byte ReadByte()
sbyte ReadSByte()
bool ReadBoolean()
char ReadChar()
short ReadInt16()
ushort ReadUInt16()
int ReadInt32()
uint ReadUInt32()
long ReadInt64()
ulong ReadUInt64()
System.Half ReadHalf()
float ReadSingle()
double ReadDouble()
decimal ReadDecimal()
string ReadString()
char[] ReadChars(int count)
byte[] ReadBytes(int count)
void ReadExactly(System.Span[byte] buffer)
int Read7BitEncodedInt()
long Read7BitEncodedInt64()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.BinaryReader new(System.IO.Stream input)
System.IO.BinaryReader new(System.IO.Stream input, System.Text.Encoding encoding)
System.IO.BinaryReader new(System.IO.Stream input, System.Text.Encoding encoding, bool leaveOpen)
#class System.IO.BinaryWriter :System.Object;System.IDisposable;System.IAsyncDisposable @0
System.IO.Stream BaseStream {get;}
void Close()
void Dispose()
void IDisposable.Dispose()
void Flush()
long Seek(int offset, System.IO.SeekOrigin origin)
void Write(bool value)
void Write(byte value)
void Write(sbyte value)
void Write(byte[] buffer)
void Write(byte[] buffer, int index, int count)
void Write(char ch)
void Write(char[] chars)
void Write(char[] chars, int index, int count)
void Write(double value)
void Write(decimal value)
void Write(short value)
void Write(ushort value)
void Write(int value)
void Write(uint value)
void Write(long value)
void Write(ulong value)
void Write(float value)
void Write(System.Half value)
void Write(string value)
void Write(System.ReadOnlySpan[byte] buffer)
void Write(System.ReadOnlySpan[char] chars)
void Write7BitEncodedInt(int value)
void Write7BitEncodedInt64(long value)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.BinaryWriter Null {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.BinaryWriter new(System.IO.Stream output)
System.IO.BinaryWriter new(System.IO.Stream output, System.Text.Encoding encoding)
System.IO.BinaryWriter new(System.IO.Stream output, System.Text.Encoding encoding, bool leaveOpen)
#class System.IO.File static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.StreamReader OpenText(string path)
static System.IO.StreamWriter CreateText(string path)
static System.IO.StreamWriter AppendText(string path)
static void Copy(string sourceFileName, string destFileName)
static void Copy(string sourceFileName, string destFileName, bool overwrite)
static System.IO.FileStream Create(string path)
static System.IO.FileStream Create(string path, int bufferSize)
static System.IO.FileStream Create(string path, int bufferSize, System.IO.FileOptions options)
static void Delete(string path)
static bool Exists(string path)
static System.IO.FileStream Open(string path, System.IO.FileStreamOptions options)
static System.IO.FileStream Open(string path, System.IO.FileMode mode)
static System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)
static System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
static Microsoft.Win32.SafeHandles.SafeFileHandle OpenHandle(string path, System.IO.FileMode mode = System.IO.FileMode.Open, System.IO.FileAccess access = System.IO.FileAccess.Read, System.IO.FileShare share = System.IO.FileShare.Read, System.IO.FileOptions options = System.IO.FileOptions.None, long preallocationSize = 0)
static void SetCreationTime(string path, datetime creationTime)
static void SetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime creationTime)
static void SetCreationTimeUtc(string path, datetime creationTimeUtc)
static void SetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime creationTimeUtc)
static datetime GetCreationTime(string path)
static datetime GetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static datetime GetCreationTimeUtc(string path)
static datetime GetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static void SetLastAccessTime(string path, datetime lastAccessTime)
static void SetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastAccessTime)
static void SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc)
static void SetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastAccessTimeUtc)
static datetime GetLastAccessTime(string path)
static datetime GetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static datetime GetLastAccessTimeUtc(string path)
static datetime GetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static void SetLastWriteTime(string path, datetime lastWriteTime)
static void SetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastWriteTime)
static void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)
static void SetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, datetime lastWriteTimeUtc)
static datetime GetLastWriteTime(string path)
static datetime GetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static datetime GetLastWriteTimeUtc(string path)
static datetime GetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static System.IO.FileAttributes GetAttributes(string path)
static System.IO.FileAttributes GetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static void SetAttributes(string path, System.IO.FileAttributes fileAttributes)
static void SetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.FileAttributes fileAttributes)
static System.IO.UnixFileMode GetUnixFileMode(string path)
static System.IO.UnixFileMode GetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle)
static void SetUnixFileMode(string path, System.IO.UnixFileMode mode)
static void SetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.UnixFileMode mode)
static System.IO.FileStream OpenRead(string path)
static System.IO.FileStream OpenWrite(string path)
static string ReadAllText(string path)
static string ReadAllText(string path, System.Text.Encoding encoding)
static void WriteAllText(string path, string contents)
static void WriteAllText(string path, System.ReadOnlySpan[char] contents)
static void WriteAllText(string path, string contents, System.Text.Encoding encoding)
static void WriteAllText(string path, System.ReadOnlySpan[char] contents, System.Text.Encoding encoding)
static byte[] ReadAllBytes(string path)
static void WriteAllBytes(string path, byte[] bytes)
static void WriteAllBytes(string path, System.ReadOnlySpan[byte] bytes)
static void AppendAllBytes(string path, byte[] bytes)
static void AppendAllBytes(string path, System.ReadOnlySpan[byte] bytes)
static System.Threading.Tasks.Task AppendAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken = default)
static string[] ReadAllLines(string path)
static string[] ReadAllLines(string path, System.Text.Encoding encoding)
static System.Collections.Generic.IEnumerable[string] ReadLines(string path)
static System.Collections.Generic.IEnumerable[string] ReadLines(string path, System.Text.Encoding encoding)
static void WriteAllLines(string path, string[] contents)
static void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)
static void WriteAllLines(string path, string[] contents, System.Text.Encoding encoding)
static void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)
static void AppendAllText(string path, string contents)
static void AppendAllText(string path, System.ReadOnlySpan[char] contents)
static void AppendAllText(string path, string contents, System.Text.Encoding encoding)
static void AppendAllText(string path, System.ReadOnlySpan[char] contents, System.Text.Encoding encoding)
static void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)
static void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)
static void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName)
static void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
static void Move(string sourceFileName, string destFileName)
static void Move(string sourceFileName, string destFileName, bool overwrite)
static void Encrypt(string path)
static void Decrypt(string path)
static System.Threading.Tasks.Task[string] ReadAllTextAsync(string path, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task[string] ReadAllTextAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task WriteAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task WriteAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task[byte[]] ReadAllBytesAsync(string path, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task WriteAllBytesAsync(string path, byte[] bytes, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task[string[]] ReadAllLinesAsync(string path, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task[string[]] ReadAllLinesAsync(string path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task WriteAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task AppendAllTextAsync(string path, string contents, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task AppendAllTextAsync(string path, string contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task AppendAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task AppendAllLinesAsync(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken = default)
static System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
static System.IO.FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.IO.Directory static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.DirectoryInfo GetParent(string path)
static System.IO.DirectoryInfo CreateDirectory(string path)
static System.IO.DirectoryInfo CreateDirectory(string path, System.IO.UnixFileMode unixCreateMode)
static System.IO.DirectoryInfo CreateTempSubdirectory(string prefix = null)
static bool Exists(string path)
static void SetCreationTime(string path, datetime creationTime)
static void SetCreationTimeUtc(string path, datetime creationTimeUtc)
static datetime GetCreationTime(string path)
static datetime GetCreationTimeUtc(string path)
static void SetLastWriteTime(string path, datetime lastWriteTime)
static void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)
static datetime GetLastWriteTime(string path)
static datetime GetLastWriteTimeUtc(string path)
static void SetLastAccessTime(string path, datetime lastAccessTime)
static void SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc)
static datetime GetLastAccessTime(string path)
static datetime GetLastAccessTimeUtc(string path)
static string[] GetFiles(string path)
static string[] GetFiles(string path, string searchPattern)
static string[] GetFiles(string path, string searchPattern, System.IO.SearchOption searchOption)
static string[] GetFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
static string[] GetDirectories(string path)
static string[] GetDirectories(string path, string searchPattern)
static string[] GetDirectories(string path, string searchPattern, System.IO.SearchOption searchOption)
static string[] GetDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
static string[] GetFileSystemEntries(string path)
static string[] GetFileSystemEntries(string path, string searchPattern)
static string[] GetFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption)
static string[] GetFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path)
static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern)
static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern, System.IO.SearchOption searchOption)
static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path)
static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern)
static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.SearchOption searchOption)
static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path)
static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern)
static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption)
static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)
static string GetDirectoryRoot(string path)
static string GetCurrentDirectory()
static void SetCurrentDirectory(string path)
static void Move(string sourceDirName, string destDirName)
static void Delete(string path)
static void Delete(string path, bool recursive)
static string[] GetLogicalDrives()
static System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)
static System.IO.FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.IO.FileSystemInfo abstract :System.MarshalByRefObject;System.Runtime.Serialization.ISerializable @0
string FullName {get;}
string Extension {get;}
string Name {get;}
bool Exists {get;}
datetime CreationTime {get;set;}
datetime CreationTimeUtc {get;set;}
datetime LastAccessTime {get;set;}
datetime LastAccessTimeUtc {get;set;}
datetime LastWriteTime {get;set;}
datetime LastWriteTimeUtc {get;set;}
string LinkTarget {get;}
System.IO.UnixFileMode UnixFileMode {get;set;}
System.IO.FileAttributes Attributes {get;set;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void Delete()
void CreateAsSymbolicLink(string pathToTarget)
System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
string ToString()
void Refresh()
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.IO.FileInfo :System.IO.FileSystemInfo;System.Runtime.Serialization.ISerializable @0
string Name {get;}
long Length {get;}
string DirectoryName {get;}
System.IO.DirectoryInfo Directory {get;}
bool IsReadOnly {get;set;}
bool Exists {get;}
string FullName {get;}
string Extension {get;}
datetime CreationTime {get;set;}
datetime CreationTimeUtc {get;set;}
datetime LastAccessTime {get;set;}
datetime LastAccessTimeUtc {get;set;}
datetime LastWriteTime {get;set;}
datetime LastWriteTimeUtc {get;set;}
string LinkTarget {get;}
System.IO.UnixFileMode UnixFileMode {get;set;}
System.IO.FileAttributes Attributes {get;set;}
System.IO.FileStream Open(System.IO.FileStreamOptions options)
System.IO.FileStream Open(System.IO.FileMode mode)
System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)
System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
System.IO.StreamReader OpenText()
System.IO.StreamWriter CreateText()
System.IO.StreamWriter AppendText()
System.IO.FileInfo CopyTo(string destFileName)
System.IO.FileInfo CopyTo(string destFileName, bool overwrite)
System.IO.FileStream Create()
void Delete()
System.IO.FileStream OpenRead()
System.IO.FileStream OpenWrite()
void MoveTo(string destFileName)
void MoveTo(string destFileName, bool overwrite)
System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName)
System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
void Decrypt()
void Encrypt()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void CreateAsSymbolicLink(string pathToTarget)
System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
string ToString()
void Refresh()
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.FileInfo new(string fileName)
#class System.IO.DirectoryInfo :System.IO.FileSystemInfo;System.Runtime.Serialization.ISerializable @0
string Name {get;}
System.IO.DirectoryInfo Parent {get;}
System.IO.DirectoryInfo Root {get;}
bool Exists {get;}
string FullName {get;}
string Extension {get;}
datetime CreationTime {get;set;}
datetime CreationTimeUtc {get;set;}
datetime LastAccessTime {get;set;}
datetime LastAccessTimeUtc {get;set;}
datetime LastWriteTime {get;set;}
datetime LastWriteTimeUtc {get;set;}
string LinkTarget {get;}
System.IO.UnixFileMode UnixFileMode {get;set;}
System.IO.FileAttributes Attributes {get;set;}
System.IO.DirectoryInfo CreateSubdirectory(string path)
void Create()
System.IO.FileInfo[] GetFiles()
System.IO.FileInfo[] GetFiles(string searchPattern)
System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.SearchOption searchOption)
System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
System.IO.FileSystemInfo[] GetFileSystemInfos()
System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern)
System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption)
System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
System.IO.DirectoryInfo[] GetDirectories()
System.IO.DirectoryInfo[] GetDirectories(string searchPattern)
System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.SearchOption searchOption)
System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories()
System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern)
System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.SearchOption searchOption)
System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles()
System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern)
System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.SearchOption searchOption)
System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos()
System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern)
System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption)
System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
void MoveTo(string destDirName)
void Delete()
void Delete(bool recursive)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void CreateAsSymbolicLink(string pathToTarget)
System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
string ToString()
void Refresh()
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.DirectoryInfo new(string path)
#class System.IO.FileStream :System.IO.Stream;System.IDisposable;System.IAsyncDisposable @0
System.IntPtr Handle {get;}
bool CanRead {get;}
bool CanWrite {get;}
Microsoft.Win32.SafeHandles.SafeFileHandle SafeFileHandle {get;}
string Name {get;}
bool IsAsync {get;}
long Length {get;}
long Position {get;set;}
bool CanSeek {get;}
bool CanTimeout {get;}
int ReadTimeout {get;set;}
int WriteTimeout {get;set;}
void Lock(long position, long length)
void Unlock(long position, long length)
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task FlushAsync()
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
void Flush()
void Flush(bool flushToDisk)
void SetLength(long value)
int ReadByte()
void WriteByte(byte value)
void CopyTo(System.IO.Stream destination, int bufferSize)
void CopyTo(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
int EndRead(System.IAsyncResult asyncResult)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
void EndWrite(System.IAsyncResult asyncResult)
long Seek(long offset, System.IO.SeekOrigin origin)
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
System.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access)
System.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle)
System.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle, int bufferSize)
System.IO.FileStream new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle, int bufferSize, bool isAsync)
System.IO.FileStream new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access)
System.IO.FileStream new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, int bufferSize)
System.IO.FileStream new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, int bufferSize, bool isAsync)
System.IO.FileStream new(string path, System.IO.FileMode mode)
System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access)
System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize)
System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize, bool useAsync)
System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize, System.IO.FileOptions options)
System.IO.FileStream new(string path, System.IO.FileStreamOptions options)
#class System.IO.DriveInfo :System.Object;System.Runtime.Serialization.ISerializable @10
string Name {get;}
bool IsReady {get;}
System.IO.DirectoryInfo RootDirectory {get;}
string VolumeLabel {get;set;}
System.IO.DriveType DriveType {get;}
string DriveFormat {get;}
long AvailableFreeSpace {get;}
long TotalFreeSpace {get;}
long TotalSize {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
static System.IO.DriveInfo[] GetDrives()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.IO.DriveInfo new(string driveName)
#class System.IO.Compression.GZipStream :System.IO.Stream;System.IDisposable;System.IAsyncDisposable @15
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
long Seek(long offset, System.IO.SeekOrigin origin)
void SetLength(long value)
int ReadByte()
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
int EndRead(System.IAsyncResult asyncResult)
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
void EndWrite(System.IAsyncResult asyncResult)
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
void WriteByte(byte value)
void CopyTo(System.IO.Stream destination, int bufferSize)
void CopyTo(System.IO.Stream destination)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task FlushAsync()
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
System.IO.Compression.GZipStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
System.IO.Compression.GZipStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
System.IO.Compression.GZipStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
System.IO.Compression.GZipStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
System.IO.Compression.GZipStream new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, bool leaveOpen = False)
#class System.IO.Compression.DeflateStream :System.IO.Stream;System.IDisposable;System.IAsyncDisposable @15
System.IO.Stream BaseStream {get;}
bool CanRead {get;}
bool CanWrite {get;}
bool CanSeek {get;}
long Length {get;}
long Position {get;set;}
bool CanTimeout {get;}
int ReadTimeout {get;set;}
int WriteTimeout {get;set;}
void Flush()
System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task FlushAsync()
long Seek(long offset, System.IO.SeekOrigin origin)
void SetLength(long value)
int ReadByte()
int Read(byte[] buffer, int offset, int count)
int Read(System.Span[byte] buffer)
System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
int EndRead(System.IAsyncResult asyncResult)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
void Write(byte[] buffer, int offset, int count)
void Write(System.ReadOnlySpan[byte] buffer)
void WriteByte(byte value)
System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
void EndWrite(System.IAsyncResult asyncResult)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
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
System.IO.Compression.DeflateStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
System.IO.Compression.DeflateStream new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
System.IO.Compression.DeflateStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
System.IO.Compression.DeflateStream new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
System.IO.Compression.DeflateStream new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, bool leaveOpen = False)
#enum System.IO.Compression.CompressionMode :System.Int32 @15
Decompress=0 Compress=1
#enum System.IO.Compression.CompressionLevel :System.Int32 @15
Optimal=0 Fastest=1 NoCompression=2 SmallestSize=3
#class System.IO.Compression.ZipFile static :System.Object @16
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.Compression.ZipArchive OpenRead(string archiveFileName)
static System.IO.Compression.ZipArchive Open(string archiveFileName, System.IO.Compression.ZipArchiveMode mode)
static System.IO.Compression.ZipArchive Open(string archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Text.Encoding entryNameEncoding)
static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName)
static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory)
static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding)
static void CreateFromDirectory(string sourceDirectoryName, System.IO.Stream destination)
static void CreateFromDirectory(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory)
static void CreateFromDirectory(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding)
static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] OpenReadAsync(string archiveFileName, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] OpenAsync(string archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] OpenAsync(string archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, string destinationArchiveFileName, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, System.IO.Stream destination, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName)
static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, bool overwriteFiles)
static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding)
static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles)
static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName)
static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName, bool overwriteFiles)
static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding)
static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.HashAlgorithm abstract :System.Object;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
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
void Initialize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Security.Cryptography.HashAlgorithm Create()
static System.Security.Cryptography.HashAlgorithm Create(string hashName)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#struct System.Security.Cryptography.HashAlgorithmName :System.ValueType;System.IEquatable\`1[System.Security.Cryptography.HashAlgorithmName] @17
string Name {get;}
string ToString()
bool Equals(System.Object obj)
bool Equals(System.Security.Cryptography.HashAlgorithmName other)
bool IEquatable[HashAlgorithmName].Equals(System.Security.Cryptography.HashAlgorithmName other)
int GetHashCode()
type GetType()
static System.Security.Cryptography.HashAlgorithmName MD5 {get;}
static System.Security.Cryptography.HashAlgorithmName SHA1 {get;}
static System.Security.Cryptography.HashAlgorithmName SHA256 {get;}
static System.Security.Cryptography.HashAlgorithmName SHA384 {get;}
static System.Security.Cryptography.HashAlgorithmName SHA512 {get;}
static System.Security.Cryptography.HashAlgorithmName SHA3_256 {get;}
static System.Security.Cryptography.HashAlgorithmName SHA3_384 {get;}
static System.Security.Cryptography.HashAlgorithmName SHA3_512 {get;}
static bool TryFromOid(string oidValue, [ref] System.Security.Cryptography.HashAlgorithmName value)
static System.Security.Cryptography.HashAlgorithmName FromOid(string oidValue)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.HashAlgorithmName new(string name)
#class System.Security.Cryptography.MD5 abstract :System.Security.Cryptography.HashAlgorithm;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
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
void Initialize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.MD5 Create()
static System.Security.Cryptography.MD5 Create(string algName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.SHA1 abstract :System.Security.Cryptography.HashAlgorithm;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
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
void Initialize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.SHA1 Create()
static System.Security.Cryptography.SHA1 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.SHA256 abstract :System.Security.Cryptography.HashAlgorithm;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
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
void Initialize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.SHA256 Create()
static System.Security.Cryptography.SHA256 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.SHA384 abstract :System.Security.Cryptography.HashAlgorithm;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
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
void Initialize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.SHA384 Create()
static System.Security.Cryptography.SHA384 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.SHA512 abstract :System.Security.Cryptography.HashAlgorithm;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
int HashSize {get;}
byte[] Hash {get;}
int InputBlockSize {get;}
int OutputBlockSize {get;}
bool CanTransformMultipleBlocks {get;}
bool CanReuseTransform {get;}
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
void Initialize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int HashSizeInBits {get;}
static int HashSizeInBytes {get;}
static System.Security.Cryptography.SHA512 Create()
static System.Security.Cryptography.SHA512 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.HMAC abstract :System.Security.Cryptography.KeyedHashAlgorithm;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
string HashName {get;set;}
byte[] Key {get;set;}
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
static System.Security.Cryptography.HMAC Create()
static System.Security.Cryptography.HMAC Create(string algorithmName)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.HMACSHA1 :System.Security.Cryptography.HMAC;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
System.Security.Cryptography.HMACSHA1 new()
System.Security.Cryptography.HMACSHA1 new(byte[] key)
System.Security.Cryptography.HMACSHA1 new(byte[] key, bool useManagedSha1)
#class System.Security.Cryptography.HMACSHA256 :System.Security.Cryptography.HMAC;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
System.Security.Cryptography.HMACSHA256 new()
System.Security.Cryptography.HMACSHA256 new(byte[] key)
#class System.Security.Cryptography.HMACSHA512 :System.Security.Cryptography.HMAC;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
System.Security.Cryptography.HMACSHA512 new()
System.Security.Cryptography.HMACSHA512 new(byte[] key)
#class System.Security.Cryptography.HMACMD5 :System.Security.Cryptography.HMAC;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
System.Security.Cryptography.HMACMD5 new()
System.Security.Cryptography.HMACMD5 new(byte[] key)
#class System.Security.Cryptography.MD5CryptoServiceProvider :System.Security.Cryptography.MD5;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
static System.Security.Cryptography.MD5 Create()
static System.Security.Cryptography.MD5 Create(string algName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.MD5CryptoServiceProvider new()
#class System.Security.Cryptography.SHA1CryptoServiceProvider :System.Security.Cryptography.SHA1;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
static System.Security.Cryptography.SHA1 Create()
static System.Security.Cryptography.SHA1 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.SHA1CryptoServiceProvider new()
#class System.Security.Cryptography.SHA256CryptoServiceProvider :System.Security.Cryptography.SHA256;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
static System.Security.Cryptography.SHA256 Create()
static System.Security.Cryptography.SHA256 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.SHA256CryptoServiceProvider new()
#class System.Security.Cryptography.SHA512CryptoServiceProvider :System.Security.Cryptography.SHA512;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
static System.Security.Cryptography.SHA512 Create()
static System.Security.Cryptography.SHA512 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.SHA512CryptoServiceProvider new()
#class System.Security.Cryptography.SHA256Managed :System.Security.Cryptography.SHA256;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
static System.Security.Cryptography.SHA256 Create()
static System.Security.Cryptography.SHA256 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.SHA256Managed new()
#class System.Security.Cryptography.SHA1Managed :System.Security.Cryptography.SHA1;System.IDisposable;System.Security.Cryptography.ICryptoTransform @17
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
static System.Security.Cryptography.SHA1 Create()
static System.Security.Cryptography.SHA1 Create(string hashName)
static byte[] HashData(byte[] source)
static byte[] HashData(System.ReadOnlySpan[byte] source)
static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
static int HashData(System.IO.Stream source, System.Span[byte] destination)
static byte[] HashData(System.IO.Stream source)
static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.SHA1Managed new()
#class System.Security.Cryptography.RandomNumberGenerator abstract :System.Object;System.IDisposable @17
void Dispose()
void IDisposable.Dispose()
void GetBytes(byte[] data)
void GetBytes(byte[] data, int offset, int count)
void GetBytes(System.Span[byte] data)
void GetNonZeroBytes(byte[] data)
void GetNonZeroBytes(System.Span[byte] data)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Security.Cryptography.RandomNumberGenerator Create()
static System.Security.Cryptography.RandomNumberGenerator Create(string rngName)
static void Fill(System.Span[byte] data)
static int GetInt32(int fromInclusive, int toExclusive)
static int GetInt32(int toExclusive)
static byte[] GetBytes(int count)
static void GetItems[T](System.ReadOnlySpan[T] choices, System.Span[T] destination)
static T[] GetItems[T](System.ReadOnlySpan[T] choices, int length)
static string GetString(System.ReadOnlySpan[char] choices, int length)
static void GetHexString(System.Span[char] destination, bool lowercase = False)
static string GetHexString(int stringLength, bool lowercase = False)
static void Shuffle[T](System.Span[T] values)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Security.Cryptography.RNGCryptoServiceProvider :System.Security.Cryptography.RandomNumberGenerator;System.IDisposable @17
void GetBytes(byte[] data)
void GetBytes(byte[] data, int offset, int count)
void GetBytes(System.Span[byte] data)
void GetNonZeroBytes(byte[] data)
void GetNonZeroBytes(System.Span[byte] data)
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Security.Cryptography.RandomNumberGenerator Create()
static System.Security.Cryptography.RandomNumberGenerator Create(string rngName)
static void Fill(System.Span[byte] data)
static int GetInt32(int fromInclusive, int toExclusive)
static int GetInt32(int toExclusive)
static byte[] GetBytes(int count)
static void GetItems[T](System.ReadOnlySpan[T] choices, System.Span[T] destination)
static T[] GetItems[T](System.ReadOnlySpan[T] choices, int length)
static string GetString(System.ReadOnlySpan[char] choices, int length)
static void GetHexString(System.Span[char] destination, bool lowercase = False)
static string GetHexString(int stringLength, bool lowercase = False)
static void Shuffle[T](System.Span[T] values)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.Cryptography.RNGCryptoServiceProvider new()
System.Security.Cryptography.RNGCryptoServiceProvider new(string str)
System.Security.Cryptography.RNGCryptoServiceProvider new(byte[] rgb)
System.Security.Cryptography.RNGCryptoServiceProvider new(System.Security.Cryptography.CspParameters cspParams)
#enum System.Security.Cryptography.CipherMode :System.Int32 @17
CBC=1 ECB=2 OFB=3 CFB=4 CTS=5
#enum System.Security.Cryptography.PaddingMode :System.Int32 @17
None=1 PKCS7=2 Zeros=3 ANSIX923=4 ISO10126=5
#class System.Security.SecurityElement :System.Object @0
string Tag {get;set;}
hashtable Attributes {get;set;}
string Text {get;set;}
System.Collections.ArrayList Children {get;set;}
void AddAttribute(string name, string value)
void AddChild(System.Security.SecurityElement child)
bool Equal(System.Security.SecurityElement other)
System.Security.SecurityElement Copy()
string ToString()
string Attribute(string name)
System.Security.SecurityElement SearchForChildByTag(string tag)
string SearchForTextOfTag(string tag)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsValidTag(string tag)
static bool IsValidText(string text)
static bool IsValidAttributeName(string name)
static bool IsValidAttributeValue(string value)
static string Escape(string str)
static System.Security.SecurityElement FromString(string xml)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Security.SecurityElement new(string tag)
System.Security.SecurityElement new(string tag, string text)
#class System.Xml.XmlNode abstract :System.Object;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string Value {get;set;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
string LocalName {get;}
bool IsReadOnly {get;}
string InnerText {get;set;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode CloneNode(bool deep)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlDocument :System.Xml.XmlNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlDocumentType DocumentType {get;}
System.Xml.XmlImplementation Implementation {get;}
string Name {get;}
string LocalName {get;}
System.Xml.XmlElement DocumentElement {get;}
xml OwnerDocument {get;}
System.Xml.Schema.XmlSchemaSet Schemas {get;set;}
System.Xml.XmlResolver XmlResolver {set;}
System.Xml.XmlNameTable NameTable {get;}
bool PreserveWhitespace {get;set;}
bool IsReadOnly {get;}
string InnerText {set;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
string Value {get;set;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
string OuterXml {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XmlNode CloneNode(bool deep)
System.Xml.XmlAttribute CreateAttribute(string name)
System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)
System.Xml.XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)
System.Xml.XmlCDataSection CreateCDataSection(string data)
System.Xml.XmlComment CreateComment(string data)
System.Xml.XmlDocumentType CreateDocumentType(string name, string publicId, string systemId, string internalSubset)
System.Xml.XmlDocumentFragment CreateDocumentFragment()
System.Xml.XmlElement CreateElement(string name)
System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)
System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)
System.Xml.XmlEntityReference CreateEntityReference(string name)
System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)
System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)
System.Xml.XmlText CreateTextNode(string text)
System.Xml.XmlSignificantWhitespace CreateSignificantWhitespace(string text)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlWhitespace CreateWhitespace(string text)
System.Xml.XmlNodeList GetElementsByTagName(string name)
System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
System.Xml.XmlElement GetElementById(string elementId)
System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)
System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string prefix, string name, string namespaceURI)
System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI)
System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)
System.Xml.XmlNode ReadNode(System.Xml.XmlReader reader)
void Load(string filename)
void Load(System.IO.Stream inStream)
void Load(System.IO.TextReader txtReader)
void Load(System.Xml.XmlReader reader)
void LoadXml(string xml)
void Save(string filename)
void Save(System.IO.Stream outStream)
void Save(System.IO.TextWriter writer)
void Save(System.Xml.XmlWriter w)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter xw)
void Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler)
void Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler, System.Xml.XmlNode nodeToValidate)
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
xml new()
xml new(System.Xml.XmlNameTable nt)
#class System.Xml.XmlElement :System.Xml.XmlLinkedNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
xml OwnerDocument {get;}
bool IsEmpty {get;set;}
System.Xml.XmlAttributeCollection Attributes {get;}
bool HasAttributes {get;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string InnerXml {get;set;}
string InnerText {get;set;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNode PreviousSibling {get;}
string Value {get;set;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
bool IsReadOnly {get;}
string OuterXml {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XmlNode CloneNode(bool deep)
string GetAttribute(string name)
string GetAttribute(string localName, string namespaceURI)
void SetAttribute(string name, string value)
string SetAttribute(string localName, string namespaceURI, string value)
void RemoveAttribute(string name)
void RemoveAttribute(string localName, string namespaceURI)
System.Xml.XmlAttribute GetAttributeNode(string name)
System.Xml.XmlAttribute GetAttributeNode(string localName, string namespaceURI)
System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)
System.Xml.XmlAttribute SetAttributeNode(string localName, string namespaceURI)
System.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr)
System.Xml.XmlAttribute RemoveAttributeNode(string localName, string namespaceURI)
System.Xml.XmlNodeList GetElementsByTagName(string name)
System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
bool HasAttribute(string name)
bool HasAttribute(string localName, string namespaceURI)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
System.Xml.XmlNode RemoveAttributeAt(int i)
void RemoveAllAttributes()
void RemoveAll()
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlAttribute :System.Xml.XmlNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
System.Xml.XmlNode ParentNode {get;}
string Name {get;}
string LocalName {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
System.Xml.XmlNodeType NodeType {get;}
xml OwnerDocument {get;}
string Value {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string InnerText {set;}
bool Specified {get;}
System.Xml.XmlElement OwnerElement {get;}
string InnerXml {set;}
string BaseURI {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
bool IsReadOnly {get;}
string OuterXml {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XmlNode CloneNode(bool deep)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlText :System.Xml.XmlCharacterData;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
string Value {get;set;}
System.Xml.XmlNode PreviousText {get;}
string InnerText {get;set;}
string Data {get;set;}
int Length {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode CloneNode(bool deep)
System.Xml.XmlText SplitText(int offset)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
string Substring(int offset, int count)
void AppendData(string strData)
void InsertData(int offset, string strData)
void DeleteData(int offset, int count)
void ReplaceData(int offset, int count, string strData)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlCDataSection :System.Xml.XmlCharacterData;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlNode PreviousText {get;}
string Value {get;set;}
string InnerText {get;set;}
string Data {get;set;}
int Length {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode CloneNode(bool deep)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
string Substring(int offset, int count)
void AppendData(string strData)
void InsertData(int offset, string strData)
void DeleteData(int offset, int count)
void ReplaceData(int offset, int count, string strData)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlComment :System.Xml.XmlCharacterData;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
System.Xml.XmlNodeType NodeType {get;}
string Value {get;set;}
string InnerText {get;set;}
string Data {get;set;}
int Length {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XmlNode CloneNode(bool deep)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
string Substring(int offset, int count)
void AppendData(string strData)
void InsertData(int offset, string strData)
void DeleteData(int offset, int count)
void ReplaceData(int offset, int count, string strData)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlDeclaration :System.Xml.XmlLinkedNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Version {get;}
string Encoding {get;set;}
string Standalone {get;set;}
string Value {get;set;}
string InnerText {get;set;}
string Name {get;}
string LocalName {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XmlNode CloneNode(bool deep)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlProcessingInstruction :System.Xml.XmlLinkedNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
string Value {get;set;}
string Target {get;}
string Data {get;set;}
string InnerText {get;set;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XmlNode CloneNode(bool deep)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlDocumentFragment :System.Xml.XmlNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
xml OwnerDocument {get;}
string InnerXml {get;set;}
string Value {get;set;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string InnerText {get;set;}
string OuterXml {get;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XmlNode CloneNode(bool deep)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlLinkedNode abstract :System.Xml.XmlNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
string Name {get;}
string Value {get;set;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
string LocalName {get;}
bool IsReadOnly {get;}
string InnerText {get;set;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode CloneNode(bool deep)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlCharacterData abstract :System.Xml.XmlLinkedNode;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Value {get;set;}
string InnerText {get;set;}
string Data {get;set;}
int Length {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
string Name {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
string LocalName {get;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode PreviousText {get;}
string Substring(int offset, int count)
void AppendData(string strData)
void InsertData(int offset, string strData)
void DeleteData(int offset, int count)
void ReplaceData(int offset, int count, string strData)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode CloneNode(bool deep)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlWhitespace :System.Xml.XmlCharacterData;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
string Value {get;set;}
System.Xml.XmlNode PreviousText {get;}
string InnerText {get;set;}
string Data {get;set;}
int Length {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode CloneNode(bool deep)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
string Substring(int offset, int count)
void AppendData(string strData)
void InsertData(int offset, string strData)
void DeleteData(int offset, int count)
void ReplaceData(int offset, int count, string strData)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlSignificantWhitespace :System.Xml.XmlCharacterData;System.ICloneable;System.Collections.IEnumerable;System.Xml.XPath.IXPathNavigable @18
string Name {get;}
string LocalName {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.XmlNode ParentNode {get;}
string Value {get;set;}
System.Xml.XmlNode PreviousText {get;}
string InnerText {get;set;}
string Data {get;set;}
int Length {get;}
System.Xml.XmlNode PreviousSibling {get;}
System.Xml.XmlNode NextSibling {get;}
System.Xml.XmlNodeList ChildNodes {get;}
System.Xml.XmlAttributeCollection Attributes {get;}
xml OwnerDocument {get;}
System.Xml.XmlNode FirstChild {get;}
System.Xml.XmlNode LastChild {get;}
bool HasChildNodes {get;}
string NamespaceURI {get;}
string Prefix {get;set;}
bool IsReadOnly {get;}
string OuterXml {get;}
string InnerXml {get;set;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
string BaseURI {get;}
System.Xml.XmlElement Item(string name) {get;}
System.Xml.XmlElement Item(string localname, string ns) {get;}
System.Xml.XmlNode CloneNode(bool deep)
void WriteTo(System.Xml.XmlWriter w)
void WriteContentTo(System.Xml.XmlWriter w)
string Substring(int offset, int count)
void AppendData(string strData)
void InsertData(int offset, string strData)
void DeleteData(int offset, int count)
void ReplaceData(int offset, int count, string strData)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
System.Xml.XmlNode SelectSingleNode(string xpath)
System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNodeList SelectNodes(string xpath)
System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
void Normalize()
bool Supports(string feature, string version)
System.Xml.XmlNode Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void RemoveAll()
string GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(string namespaceURI)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlNodeList abstract :System.Object;System.Collections.IEnumerable;System.IDisposable @18
int Count {get;}
System.Xml.XmlNode ItemOf(int i) {get;}
System.Xml.XmlNode Item(int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void IDisposable.Dispose()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlAttributeCollection :System.Xml.XmlNamedNodeMap;System.Collections.IEnumerable;System.Collections.ICollection @18
System.Xml.XmlAttribute ItemOf(int i) {get;}
System.Xml.XmlAttribute ItemOf(string name) {get;}
System.Xml.XmlAttribute ItemOf(string localName, string namespaceURI) {get;}
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)
System.Xml.XmlAttribute Prepend(System.Xml.XmlAttribute node)
System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)
System.Xml.XmlAttribute InsertBefore(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode)
System.Xml.XmlAttribute InsertAfter(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode)
System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)
System.Xml.XmlAttribute RemoveAt(int i)
void RemoveAll()
void CopyTo(System.Xml.XmlAttribute[] array, int index)
void ICollection.CopyTo(array array, int index)
System.Xml.XmlNode GetNamedItem(string name)
System.Xml.XmlNode GetNamedItem(string localName, string namespaceURI)
System.Xml.XmlNode RemoveNamedItem(string name)
System.Xml.XmlNode RemoveNamedItem(string localName, string namespaceURI)
System.Xml.XmlNode Item(int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlNamedNodeMap :System.Object;System.Collections.IEnumerable @18
int Count {get;}
System.Xml.XmlNode GetNamedItem(string name)
System.Xml.XmlNode GetNamedItem(string localName, string namespaceURI)
System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)
System.Xml.XmlNode RemoveNamedItem(string name)
System.Xml.XmlNode RemoveNamedItem(string localName, string namespaceURI)
System.Xml.XmlNode Item(int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlNamespaceManager :System.Object;System.Xml.IXmlNamespaceResolver;System.Collections.IEnumerable @18
System.Xml.XmlNameTable NameTable {get;}
string DefaultNamespace {get;}
void PushScope()
bool PopScope()
void AddNamespace(string prefix, string uri)
void RemoveNamespace(string prefix, string uri)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.Generic.IDictionary[string,string] GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
string LookupNamespace(string prefix)
string IXmlNamespaceResolver.LookupNamespace(string prefix)
string LookupPrefix(string uri)
string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
bool HasNamespace(string prefix)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.XmlNamespaceManager new(System.Xml.XmlNameTable nameTable)
#enum System.Xml.XmlNodeType :System.Int32 @18
None=0 Element=1 Attribute=2 Text=3 CDATA=4 EntityReference=5 Entity=6 ProcessingInstruction=7 Comment=8 Document=9 DocumentType=10 DocumentFragment=11 Notation=12 Whitespace=13 SignificantWhitespace=14 EndElement=15 EndEntity=16 XmlDeclaration=17
#class System.Xml.XmlConvert :System.Object @18
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string EncodeName(string name)
static string EncodeNmToken(string name)
static string EncodeLocalName(string name)
static string DecodeName(string name)
static string VerifyName(string name)
static string VerifyNCName(string name)
static string VerifyTOKEN(string token)
static string VerifyNMTOKEN(string name)
static string VerifyXmlChars(string content)
static string VerifyPublicId(string publicId)
static string VerifyWhitespace(string content)
static bool IsStartNCNameChar(char ch)
static bool IsNCNameChar(char ch)
static bool IsXmlChar(char ch)
static bool IsXmlSurrogatePair(char lowChar, char highChar)
static bool IsPublicIdChar(char ch)
static bool IsWhitespaceChar(char ch)
static string ToString(bool value)
static string ToString(char value)
static string ToString(decimal value)
static string ToString(sbyte value)
static string ToString(short value)
static string ToString(int value)
static string ToString(long value)
static string ToString(byte value)
static string ToString(ushort value)
static string ToString(uint value)
static string ToString(ulong value)
static string ToString(float value)
static string ToString(double value)
static string ToString(timespan value)
static string ToString(datetime value)
static string ToString(datetime value, string format)
static string ToString(datetime value, System.Xml.XmlDateTimeSerializationMode dateTimeOption)
static string ToString(System.DateTimeOffset value)
static string ToString(System.DateTimeOffset value, string format)
static string ToString(guid value)
static bool ToBoolean(string s)
static char ToChar(string s)
static decimal ToDecimal(string s)
static sbyte ToSByte(string s)
static short ToInt16(string s)
static int ToInt32(string s)
static long ToInt64(string s)
static byte ToByte(string s)
static ushort ToUInt16(string s)
static uint ToUInt32(string s)
static ulong ToUInt64(string s)
static float ToSingle(string s)
static double ToDouble(string s)
static timespan ToTimeSpan(string s)
static datetime ToDateTime(string s)
static datetime ToDateTime(string s, string format)
static datetime ToDateTime(string s, string[] formats)
static datetime ToDateTime(string s, System.Xml.XmlDateTimeSerializationMode dateTimeOption)
static System.DateTimeOffset ToDateTimeOffset(string s)
static System.DateTimeOffset ToDateTimeOffset(string s, string format)
static System.DateTimeOffset ToDateTimeOffset(string s, string[] formats)
static guid ToGuid(string s)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.XmlConvert new()
#class System.Xml.XmlNameTable abstract :System.Object @18
string Get(char[] array, int offset, int length)
string Get(string array)
string Add(char[] array, int offset, int length)
string Add(string array)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.NameTable :System.Xml.XmlNameTable @18
string Add(string key)
string Add(char[] key, int start, int len)
string Get(string value)
string Get(char[] key, int start, int len)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.NameTable new()
#enum System.Xml.XmlDateTimeSerializationMode :System.Int32 @18
Local=0 Utc=1 Unspecified=2 RoundtripKind=3
#class System.Xml.XmlWriterSettings :System.Object @18
bool Async {get;set;}
System.Text.Encoding Encoding {get;set;}
bool OmitXmlDeclaration {get;set;}
System.Xml.NewLineHandling NewLineHandling {get;set;}
string NewLineChars {get;set;}
bool Indent {get;set;}
string IndentChars {get;set;}
bool NewLineOnAttributes {get;set;}
bool CloseOutput {get;set;}
System.Xml.ConformanceLevel ConformanceLevel {get;set;}
bool CheckCharacters {get;set;}
System.Xml.NamespaceHandling NamespaceHandling {get;set;}
bool WriteEndDocumentOnClose {get;set;}
System.Xml.XmlOutputMethod OutputMethod {get;}
bool DoNotEscapeUriAttributes {get;set;}
void Reset()
System.Xml.XmlWriterSettings Clone()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.XmlWriterSettings new()
#class System.Xml.XmlReaderSettings :System.Object @18
bool Async {get;set;}
System.Xml.XmlNameTable NameTable {get;set;}
System.Xml.XmlResolver XmlResolver {set;}
int LineNumberOffset {get;set;}
int LinePositionOffset {get;set;}
System.Xml.ConformanceLevel ConformanceLevel {get;set;}
bool CheckCharacters {get;set;}
long MaxCharactersInDocument {get;set;}
long MaxCharactersFromEntities {get;set;}
bool IgnoreWhitespace {get;set;}
bool IgnoreProcessingInstructions {get;set;}
bool IgnoreComments {get;set;}
bool ProhibitDtd {get;set;}
System.Xml.DtdProcessing DtdProcessing {get;set;}
bool CloseInput {get;set;}
System.Xml.ValidationType ValidationType {get;set;}
System.Xml.Schema.XmlSchemaValidationFlags ValidationFlags {get;set;}
System.Xml.Schema.XmlSchemaSet Schemas {get;set;}
void Reset()
System.Xml.XmlReaderSettings Clone()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.XmlReaderSettings new()
#class System.Xml.XmlWriter abstract :System.Object;System.IDisposable;System.IAsyncDisposable @18
System.Xml.XmlWriterSettings Settings {get;}
System.Xml.WriteState WriteState {get;}
System.Xml.XmlSpace XmlSpace {get;}
string XmlLang {get;}
void WriteStartDocument()
void WriteStartDocument(bool standalone)
void WriteEndDocument()
void WriteDocType(string name, string pubid, string sysid, string subset)
void WriteStartElement(string localName, string ns)
void WriteStartElement(string prefix, string localName, string ns)
void WriteStartElement(string localName)
void WriteEndElement()
void WriteFullEndElement()
void WriteAttributeString(string localName, string ns, string value)
void WriteAttributeString(string localName, string value)
void WriteAttributeString(string prefix, string localName, string ns, string value)
void WriteStartAttribute(string localName, string ns)
void WriteStartAttribute(string prefix, string localName, string ns)
void WriteStartAttribute(string localName)
void WriteEndAttribute()
void WriteCData(string text)
void WriteComment(string text)
void WriteProcessingInstruction(string name, string text)
void WriteEntityRef(string name)
void WriteCharEntity(char ch)
void WriteWhitespace(string ws)
void WriteString(string text)
void WriteSurrogateCharEntity(char lowChar, char highChar)
void WriteChars(char[] buffer, int index, int count)
void WriteRaw(char[] buffer, int index, int count)
void WriteRaw(string data)
void WriteBase64(byte[] buffer, int index, int count)
void WriteBinHex(byte[] buffer, int index, int count)
void Close()
void Flush()
string LookupPrefix(string ns)
void WriteNmToken(string name)
void WriteName(string name)
void WriteQualifiedName(string localName, string ns)
void WriteValue(System.Object value)
void WriteValue(string value)
void WriteValue(bool value)
void WriteValue(datetime value)
void WriteValue(System.DateTimeOffset value)
void WriteValue(double value)
void WriteValue(float value)
void WriteValue(decimal value)
void WriteValue(int value)
void WriteValue(long value)
void WriteAttributes(System.Xml.XmlReader reader, bool defattr)
void WriteNode(System.Xml.XmlReader reader, bool defattr)
void WriteNode(System.Xml.XPath.XPathNavigator navigator, bool defattr)
void WriteElementString(string localName, string value)
void WriteElementString(string localName, string ns, string value)
void WriteElementString(string prefix, string localName, string ns, string value)
void Dispose()
void IDisposable.Dispose()
System.Threading.Tasks.Task WriteStartDocumentAsync()
System.Threading.Tasks.Task WriteStartDocumentAsync(bool standalone)
System.Threading.Tasks.Task WriteEndDocumentAsync()
System.Threading.Tasks.Task WriteDocTypeAsync(string name, string pubid, string sysid, string subset)
System.Threading.Tasks.Task WriteStartElementAsync(string prefix, string localName, string ns)
System.Threading.Tasks.Task WriteEndElementAsync()
System.Threading.Tasks.Task WriteFullEndElementAsync()
System.Threading.Tasks.Task WriteAttributeStringAsync(string prefix, string localName, string ns, string value)
System.Threading.Tasks.Task WriteCDataAsync(string text)
System.Threading.Tasks.Task WriteCommentAsync(string text)
System.Threading.Tasks.Task WriteProcessingInstructionAsync(string name, string text)
System.Threading.Tasks.Task WriteEntityRefAsync(string name)
System.Threading.Tasks.Task WriteCharEntityAsync(char ch)
System.Threading.Tasks.Task WriteWhitespaceAsync(string ws)
System.Threading.Tasks.Task WriteStringAsync(string text)
System.Threading.Tasks.Task WriteSurrogateCharEntityAsync(char lowChar, char highChar)
System.Threading.Tasks.Task WriteCharsAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteRawAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task WriteRawAsync(string data)
System.Threading.Tasks.Task WriteBase64Async(byte[] buffer, int index, int count)
System.Threading.Tasks.Task WriteBinHexAsync(byte[] buffer, int index, int count)
System.Threading.Tasks.Task FlushAsync()
System.Threading.Tasks.Task WriteNmTokenAsync(string name)
System.Threading.Tasks.Task WriteNameAsync(string name)
System.Threading.Tasks.Task WriteQualifiedNameAsync(string localName, string ns)
System.Threading.Tasks.Task WriteAttributesAsync(System.Xml.XmlReader reader, bool defattr)
System.Threading.Tasks.Task WriteNodeAsync(System.Xml.XmlReader reader, bool defattr)
System.Threading.Tasks.Task WriteNodeAsync(System.Xml.XPath.XPathNavigator navigator, bool defattr)
System.Threading.Tasks.Task WriteElementStringAsync(string prefix, string localName, string ns, string value)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Xml.XmlWriter Create(string outputFileName)
static System.Xml.XmlWriter Create(string outputFileName, System.Xml.XmlWriterSettings settings)
static System.Xml.XmlWriter Create(System.IO.Stream output)
static System.Xml.XmlWriter Create(System.IO.Stream output, System.Xml.XmlWriterSettings settings)
static System.Xml.XmlWriter Create(System.IO.TextWriter output)
static System.Xml.XmlWriter Create(System.IO.TextWriter output, System.Xml.XmlWriterSettings settings)
static System.Xml.XmlWriter Create(System.Text.StringBuilder output)
static System.Xml.XmlWriter Create(System.Text.StringBuilder output, System.Xml.XmlWriterSettings settings)
static System.Xml.XmlWriter Create(System.Xml.XmlWriter output)
static System.Xml.XmlWriter Create(System.Xml.XmlWriter output, System.Xml.XmlWriterSettings settings)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XmlReader abstract :System.Object;System.IDisposable @18
System.Xml.XmlReaderSettings Settings {get;}
System.Xml.XmlNodeType NodeType {get;}
string Name {get;}
string LocalName {get;}
string NamespaceURI {get;}
string Prefix {get;}
bool HasValue {get;}
string Value {get;}
int Depth {get;}
string BaseURI {get;}
bool IsEmptyElement {get;}
bool IsDefault {get;}
char QuoteChar {get;}
System.Xml.XmlSpace XmlSpace {get;}
string XmlLang {get;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
type ValueType {get;}
int AttributeCount {get;}
string Item(int i) {get;}
string Item(string name) {get;}
string Item(string name, string namespaceURI) {get;}
bool EOF {get;}
System.Xml.ReadState ReadState {get;}
System.Xml.XmlNameTable NameTable {get;}
bool CanResolveEntity {get;}
bool CanReadBinaryContent {get;}
bool CanReadValueChunk {get;}
bool HasAttributes {get;}
System.Object ReadContentAsObject()
bool ReadContentAsBoolean()
datetime ReadContentAsDateTime()
System.DateTimeOffset ReadContentAsDateTimeOffset()
double ReadContentAsDouble()
float ReadContentAsFloat()
decimal ReadContentAsDecimal()
int ReadContentAsInt()
long ReadContentAsLong()
string ReadContentAsString()
System.Object ReadContentAs(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
System.Object ReadElementContentAsObject()
System.Object ReadElementContentAsObject(string localName, string namespaceURI)
bool ReadElementContentAsBoolean()
bool ReadElementContentAsBoolean(string localName, string namespaceURI)
datetime ReadElementContentAsDateTime()
datetime ReadElementContentAsDateTime(string localName, string namespaceURI)
double ReadElementContentAsDouble()
double ReadElementContentAsDouble(string localName, string namespaceURI)
float ReadElementContentAsFloat()
float ReadElementContentAsFloat(string localName, string namespaceURI)
decimal ReadElementContentAsDecimal()
decimal ReadElementContentAsDecimal(string localName, string namespaceURI)
int ReadElementContentAsInt()
int ReadElementContentAsInt(string localName, string namespaceURI)
long ReadElementContentAsLong()
long ReadElementContentAsLong(string localName, string namespaceURI)
string ReadElementContentAsString()
string ReadElementContentAsString(string localName, string namespaceURI)
System.Object ReadElementContentAs(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
System.Object ReadElementContentAs(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver, string localName, string namespaceURI)
string GetAttribute(string name)
string GetAttribute(string name, string namespaceURI)
string GetAttribute(int i)
bool MoveToAttribute(string name)
bool MoveToAttribute(string name, string ns)
void MoveToAttribute(int i)
bool MoveToFirstAttribute()
bool MoveToNextAttribute()
bool MoveToElement()
bool ReadAttributeValue()
bool Read()
void Close()
void Skip()
string LookupNamespace(string prefix)
void ResolveEntity()
int ReadContentAsBase64(byte[] buffer, int index, int count)
int ReadElementContentAsBase64(byte[] buffer, int index, int count)
int ReadContentAsBinHex(byte[] buffer, int index, int count)
int ReadElementContentAsBinHex(byte[] buffer, int index, int count)
int ReadValueChunk(char[] buffer, int index, int count)
string ReadString()
System.Xml.XmlNodeType MoveToContent()
void ReadStartElement()
void ReadStartElement(string name)
void ReadStartElement(string localname, string ns)
string ReadElementString()
string ReadElementString(string name)
string ReadElementString(string localname, string ns)
void ReadEndElement()
bool IsStartElement()
bool IsStartElement(string name)
bool IsStartElement(string localname, string ns)
bool ReadToFollowing(string name)
bool ReadToFollowing(string localName, string namespaceURI)
bool ReadToDescendant(string name)
bool ReadToDescendant(string localName, string namespaceURI)
bool ReadToNextSibling(string name)
bool ReadToNextSibling(string localName, string namespaceURI)
string ReadInnerXml()
string ReadOuterXml()
System.Xml.XmlReader ReadSubtree()
void Dispose()
void IDisposable.Dispose()
System.Threading.Tasks.Task[string] GetValueAsync()
System.Threading.Tasks.Task[System.Object] ReadContentAsObjectAsync()
System.Threading.Tasks.Task[string] ReadContentAsStringAsync()
System.Threading.Tasks.Task[System.Object] ReadContentAsAsync(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
System.Threading.Tasks.Task[System.Object] ReadElementContentAsObjectAsync()
System.Threading.Tasks.Task[string] ReadElementContentAsStringAsync()
System.Threading.Tasks.Task[System.Object] ReadElementContentAsAsync(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
System.Threading.Tasks.Task[bool] ReadAsync()
System.Threading.Tasks.Task SkipAsync()
System.Threading.Tasks.Task[int] ReadContentAsBase64Async(byte[] buffer, int index, int count)
System.Threading.Tasks.Task[int] ReadElementContentAsBase64Async(byte[] buffer, int index, int count)
System.Threading.Tasks.Task[int] ReadContentAsBinHexAsync(byte[] buffer, int index, int count)
System.Threading.Tasks.Task[int] ReadElementContentAsBinHexAsync(byte[] buffer, int index, int count)
System.Threading.Tasks.Task[int] ReadValueChunkAsync(char[] buffer, int index, int count)
System.Threading.Tasks.Task[System.Xml.XmlNodeType] MoveToContentAsync()
System.Threading.Tasks.Task[string] ReadInnerXmlAsync()
System.Threading.Tasks.Task[string] ReadOuterXmlAsync()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsName(string str)
static bool IsNameToken(string str)
static System.Xml.XmlReader Create(string inputUri)
static System.Xml.XmlReader Create(string inputUri, System.Xml.XmlReaderSettings settings)
static System.Xml.XmlReader Create(string inputUri, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext)
static System.Xml.XmlReader Create(System.IO.Stream input)
static System.Xml.XmlReader Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings)
static System.Xml.XmlReader Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings, string baseUri)
static System.Xml.XmlReader Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext)
static System.Xml.XmlReader Create(System.IO.TextReader input)
static System.Xml.XmlReader Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings)
static System.Xml.XmlReader Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings, string baseUri)
static System.Xml.XmlReader Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext)
static System.Xml.XmlReader Create(System.Xml.XmlReader reader, System.Xml.XmlReaderSettings settings)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
`
