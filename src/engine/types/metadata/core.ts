/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const coreMetadata: string = `#class System.Object : @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Object new()
#class System.String :System.Object;System.IComparable;System.Collections.IEnumerable;System.IConvertible;System.Collections.Generic.IEnumerable\`1[System.Char];System.IComparable\`1[System.String];System.IEquatable\`1[System.String];System.ICloneable @0
char Chars(int index) {get;}
int Length {get;}
int CompareTo(System.Object value)
int CompareTo(string strB)
bool EndsWith(string value)
bool EndsWith(string value, System.StringComparison comparisonType)
bool EndsWith(string value, bool ignoreCase, cultureinfo culture)
bool EndsWith(char value)
bool Equals(System.Object obj)
bool Equals(string value)
bool Equals(string value, System.StringComparison comparisonType)
int GetHashCode()
int GetHashCode(System.StringComparison comparisonType)
bool StartsWith(string value)
bool StartsWith(string value, System.StringComparison comparisonType)
bool StartsWith(string value, bool ignoreCase, cultureinfo culture)
bool StartsWith(char value)
System.Object Clone()
void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
char[] ToCharArray()
char[] ToCharArray(int startIndex, int length)
string ToString()
string ToString(System.IFormatProvider provider)
System.CharEnumerator GetEnumerator()
System.Text.StringRuneEnumerator EnumerateRunes()
System.TypeCode GetTypeCode()
bool IsNormalized()
bool IsNormalized(System.Text.NormalizationForm normalizationForm)
string Normalize()
string Normalize(System.Text.NormalizationForm normalizationForm)
string Insert(int startIndex, string value)
string PadLeft(int totalWidth)
string PadLeft(int totalWidth, char paddingChar)
string PadRight(int totalWidth)
string PadRight(int totalWidth, char paddingChar)
string Remove(int startIndex, int count)
string Remove(int startIndex)
string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)
string Replace(string oldValue, string newValue, System.StringComparison comparisonType)
string Replace(char oldChar, char newChar)
string Replace(string oldValue, string newValue)
string ReplaceLineEndings()
string ReplaceLineEndings(string replacementText)
string[] Split(char separator, System.StringSplitOptions options = System.StringSplitOptions.None)
string[] Split(char separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)
string[] Split(Params char[] separator)
string[] Split(System.ReadOnlySpan[char] separator)
string[] Split(char[] separator, int count)
string[] Split(char[] separator, System.StringSplitOptions options)
string[] Split(char[] separator, int count, System.StringSplitOptions options)
string[] Split(string separator, System.StringSplitOptions options = System.StringSplitOptions.None)
string[] Split(string separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)
string[] Split(string[] separator, System.StringSplitOptions options)
string[] Split(string[] separator, int count, System.StringSplitOptions options)
string Substring(int startIndex)
string Substring(int startIndex, int length)
string ToLower()
string ToLower(cultureinfo culture)
string ToLowerInvariant()
string ToUpper()
string ToUpper(cultureinfo culture)
string ToUpperInvariant()
string Trim()
string Trim(char trimChar)
string Trim(Params char[] trimChars)
string Trim(System.ReadOnlySpan[char] trimChars)
string TrimStart()
string TrimStart(char trimChar)
string TrimStart(Params char[] trimChars)
string TrimStart(System.ReadOnlySpan[char] trimChars)
string TrimEnd()
string TrimEnd(char trimChar)
string TrimEnd(Params char[] trimChars)
string TrimEnd(System.ReadOnlySpan[char] trimChars)
bool Contains(string value)
bool Contains(string value, System.StringComparison comparisonType)
bool Contains(char value)
bool Contains(char value, System.StringComparison comparisonType)
int IndexOf(char value)
int IndexOf(char value, int startIndex)
int IndexOf(char value, System.StringComparison comparisonType)
int IndexOf(char value, int startIndex, int count)
int IndexOf(string value)
int IndexOf(string value, int startIndex)
int IndexOf(string value, int startIndex, int count)
int IndexOf(string value, System.StringComparison comparisonType)
int IndexOf(string value, int startIndex, System.StringComparison comparisonType)
int IndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)
int IndexOfAny(char[] anyOf)
int IndexOfAny(char[] anyOf, int startIndex)
int IndexOfAny(char[] anyOf, int startIndex, int count)
int LastIndexOf(char value)
int LastIndexOf(char value, int startIndex)
int LastIndexOf(char value, int startIndex, int count)
int LastIndexOf(string value)
int LastIndexOf(string value, int startIndex)
int LastIndexOf(string value, int startIndex, int count)
int LastIndexOf(string value, System.StringComparison comparisonType)
int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType)
int LastIndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)
int LastIndexOfAny(char[] anyOf)
int LastIndexOfAny(char[] anyOf, int startIndex)
int LastIndexOfAny(char[] anyOf, int startIndex, int count)
static string Empty {get;}
static string Intern(string str)
static string IsInterned(string str)
static int Compare(string strA, string strB)
static int Compare(string strA, string strB, bool ignoreCase)
static int Compare(string strA, string strB, System.StringComparison comparisonType)
static int Compare(string strA, string strB, cultureinfo culture, System.Globalization.CompareOptions options)
static int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)
static int Compare(string strA, int indexA, string strB, int indexB, int length)
static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)
static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase, cultureinfo culture)
static int Compare(string strA, int indexA, string strB, int indexB, int length, cultureinfo culture, System.Globalization.CompareOptions options)
static int Compare(string strA, int indexA, string strB, int indexB, int length, System.StringComparison comparisonType)
static int CompareOrdinal(string strA, string strB)
static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)
static bool Equals(string a, string b)
static bool Equals(string a, string b, System.StringComparison comparisonType)
static int GetHashCode(System.ReadOnlySpan[char] value)
static int GetHashCode(System.ReadOnlySpan[char] value, System.StringComparison comparisonType)
static string Create(System.IFormatProvider provider, [ref] System.Runtime.CompilerServices.DefaultInterpolatedStringHandler handler)
static string Copy(string str)
static bool IsNullOrEmpty(string value)
static bool IsNullOrWhiteSpace(string value)
static string Concat(System.Object arg0)
static string Concat(System.Object arg0, System.Object arg1)
static string Concat(System.Object arg0, System.Object arg1, System.Object arg2)
static string Concat(Params System.Object[] args)
static string Concat(System.ReadOnlySpan[System.Object] args)
static string Concat[T](System.Collections.Generic.IEnumerable[T] values)
static string Concat(System.Collections.Generic.IEnumerable[string] values)
static string Concat(string str0, string str1)
static string Concat(string str0, string str1, string str2)
static string Concat(string str0, string str1, string str2, string str3)
static string Concat(System.ReadOnlySpan[char] str0, System.ReadOnlySpan[char] str1)
static string Concat(System.ReadOnlySpan[char] str0, System.ReadOnlySpan[char] str1, System.ReadOnlySpan[char] str2)
static string Concat(System.ReadOnlySpan[char] str0, System.ReadOnlySpan[char] str1, System.ReadOnlySpan[char] str2, System.ReadOnlySpan[char] str3)
static string Concat(Params string[] values)
static string Concat(System.ReadOnlySpan[string] values)
static string Format(string format, System.Object arg0)
static string Format(string format, System.Object arg0, System.Object arg1)
static string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)
static string Format(string format, Params System.Object[] args)
static string Format(string format, System.ReadOnlySpan[System.Object] args)
static string Format(System.IFormatProvider provider, string format, System.Object arg0)
static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)
static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2)
static string Format(System.IFormatProvider provider, string format, Params System.Object[] args)
static string Format(System.IFormatProvider provider, string format, System.ReadOnlySpan[System.Object] args)
static string Format[TArg0](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0)
static string Format[TArg0,TArg1](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1)
static string Format[TArg0,TArg1,TArg2](System.IFormatProvider provider, System.Text.CompositeFormat format, TArg0 arg0, TArg1 arg1, TArg2 arg2)
static string Format(System.IFormatProvider provider, System.Text.CompositeFormat format, Params System.Object[] args)
static string Format(System.IFormatProvider provider, System.Text.CompositeFormat format, System.ReadOnlySpan[System.Object] args)
static string Join(char separator, Params string[] value)
static string Join(char separator, System.ReadOnlySpan[string] value)
static string Join(string separator, Params string[] value)
static string Join(string separator, System.ReadOnlySpan[string] value)
static string Join(char separator, string[] value, int startIndex, int count)
static string Join(string separator, string[] value, int startIndex, int count)
static string Join(string separator, System.Collections.Generic.IEnumerable[string] values)
static string Join(char separator, Params System.Object[] values)
static string Join(char separator, System.ReadOnlySpan[System.Object] values)
static string Join(string separator, Params System.Object[] values)
static string Join(string separator, System.ReadOnlySpan[System.Object] values)
static string Join[T](char separator, System.Collections.Generic.IEnumerable[T] values)
static string Join[T](string separator, System.Collections.Generic.IEnumerable[T] values)
string new(char[] value)
string new(char[] value, int startIndex, int length)
string new(char c, int count)
string new(System.ReadOnlySpan[char] value)
#struct System.Char :System.ValueType;System.IComparable;System.IComparable\`1[System.Char];System.IEquatable\`1[System.Char];System.IConvertible;System.IFormattable @0
int GetHashCode()
bool Equals(System.Object obj)
bool Equals(char obj)
int CompareTo(System.Object value)
int CompareTo(char value)
string ToString()
string ToString(System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static char MaxValue {get;}
static char MinValue {get;}
static bool IsAscii(char c)
static string ToString(char c)
static char Parse(string s)
static bool TryParse(string s, [ref] char result)
static bool IsAsciiLetter(char c)
static bool IsAsciiLetterLower(char c)
static bool IsAsciiLetterUpper(char c)
static bool IsAsciiDigit(char c)
static bool IsAsciiLetterOrDigit(char c)
static bool IsAsciiHexDigit(char c)
static bool IsAsciiHexDigitUpper(char c)
static bool IsAsciiHexDigitLower(char c)
static bool IsDigit(char c)
static bool IsDigit(string s, int index)
static bool IsBetween(char c, char minInclusive, char maxInclusive)
static bool IsLetter(char c)
static bool IsLetter(string s, int index)
static bool IsWhiteSpace(char c)
static bool IsWhiteSpace(string s, int index)
static bool IsUpper(char c)
static bool IsUpper(string s, int index)
static bool IsLower(char c)
static bool IsLower(string s, int index)
static bool IsPunctuation(char c)
static bool IsPunctuation(string s, int index)
static bool IsLetterOrDigit(char c)
static bool IsLetterOrDigit(string s, int index)
static char ToUpper(char c, cultureinfo culture)
static char ToUpper(char c)
static char ToUpperInvariant(char c)
static char ToLower(char c, cultureinfo culture)
static char ToLower(char c)
static char ToLowerInvariant(char c)
static bool IsControl(char c)
static bool IsControl(string s, int index)
static bool IsNumber(char c)
static bool IsNumber(string s, int index)
static bool IsSeparator(char c)
static bool IsSeparator(string s, int index)
static bool IsSurrogate(char c)
static bool IsSurrogate(string s, int index)
static bool IsSymbol(char c)
static bool IsSymbol(string s, int index)
static System.Globalization.UnicodeCategory GetUnicodeCategory(char c)
static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)
static double GetNumericValue(char c)
static double GetNumericValue(string s, int index)
static bool IsHighSurrogate(char c)
static bool IsHighSurrogate(string s, int index)
static bool IsLowSurrogate(char c)
static bool IsLowSurrogate(string s, int index)
static bool IsSurrogatePair(string s, int index)
static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)
static string ConvertFromUtf32(int utf32)
static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
static int ConvertToUtf32(string s, int index)
#struct System.Boolean :System.ValueType;System.IComparable;System.IConvertible;System.IComparable\`1[System.Boolean];System.IEquatable\`1[System.Boolean] @0
int GetHashCode()
string ToString()
string ToString(System.IFormatProvider provider)
bool Equals(System.Object obj)
bool Equals(bool obj)
int CompareTo(System.Object obj)
int CompareTo(bool value)
System.TypeCode GetTypeCode()
static string TrueString {get;}
static string FalseString {get;}
static bool Parse(string value)
static bool TryParse(string value, [ref] bool result)
#struct System.SByte :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.SByte];System.IEquatable\`1[System.SByte] @0
int CompareTo(System.Object obj)
int CompareTo(sbyte value)
bool Equals(System.Object obj)
bool Equals(sbyte obj)
int GetHashCode()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static sbyte MaxValue {get;}
static sbyte MinValue {get;}
static sbyte Parse(string s)
static sbyte Parse(string s, System.Globalization.NumberStyles style)
static sbyte Parse(string s, System.IFormatProvider provider)
static sbyte Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] sbyte result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] sbyte result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] sbyte result)
static System.ValueTuple[sbyte,sbyte] DivRem(sbyte left, sbyte right)
static sbyte LeadingZeroCount(sbyte value)
static sbyte PopCount(sbyte value)
static sbyte RotateLeft(sbyte value, int rotateAmount)
static sbyte RotateRight(sbyte value, int rotateAmount)
static sbyte TrailingZeroCount(sbyte value)
static bool IsPow2(sbyte value)
static sbyte Log2(sbyte value)
static sbyte Clamp(sbyte value, sbyte min, sbyte max)
static sbyte CopySign(sbyte value, sbyte sign)
static sbyte Max(sbyte x, sbyte y)
static sbyte Min(sbyte x, sbyte y)
static int Sign(sbyte value)
static sbyte Abs(sbyte value)
static sbyte CreateChecked[TOther](TOther value)
static sbyte CreateSaturating[TOther](TOther value)
static sbyte CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(sbyte value)
static bool IsNegative(sbyte value)
static bool IsOddInteger(sbyte value)
static bool IsPositive(sbyte value)
static sbyte MaxMagnitude(sbyte x, sbyte y)
static sbyte MinMagnitude(sbyte x, sbyte y)
#struct System.Byte :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.Byte];System.IEquatable\`1[System.Byte] @0
int CompareTo(System.Object value)
int CompareTo(byte value)
bool Equals(System.Object obj)
bool Equals(byte obj)
int GetHashCode()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static byte MaxValue {get;}
static byte MinValue {get;}
static byte Parse(string s)
static byte Parse(string s, System.Globalization.NumberStyles style)
static byte Parse(string s, System.IFormatProvider provider)
static byte Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] byte result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] byte result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] byte result)
static System.ValueTuple[byte,byte] DivRem(byte left, byte right)
static byte LeadingZeroCount(byte value)
static byte PopCount(byte value)
static byte RotateLeft(byte value, int rotateAmount)
static byte RotateRight(byte value, int rotateAmount)
static byte TrailingZeroCount(byte value)
static bool IsPow2(byte value)
static byte Log2(byte value)
static byte Clamp(byte value, byte min, byte max)
static byte Max(byte x, byte y)
static byte Min(byte x, byte y)
static int Sign(byte value)
static byte CreateChecked[TOther](TOther value)
static byte CreateSaturating[TOther](TOther value)
static byte CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(byte value)
static bool IsOddInteger(byte value)
#struct System.Int16 :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.Int16];System.IEquatable\`1[System.Int16] @0
int CompareTo(System.Object value)
int CompareTo(short value)
bool Equals(System.Object obj)
bool Equals(short obj)
int GetHashCode()
string ToString()
string ToString(System.IFormatProvider provider)
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static short MaxValue {get;}
static short MinValue {get;}
static short Parse(string s)
static short Parse(string s, System.Globalization.NumberStyles style)
static short Parse(string s, System.IFormatProvider provider)
static short Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] short result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] short result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] short result)
static System.ValueTuple[short,short] DivRem(short left, short right)
static short LeadingZeroCount(short value)
static short PopCount(short value)
static short RotateLeft(short value, int rotateAmount)
static short RotateRight(short value, int rotateAmount)
static short TrailingZeroCount(short value)
static bool IsPow2(short value)
static short Log2(short value)
static short Clamp(short value, short min, short max)
static short CopySign(short value, short sign)
static short Max(short x, short y)
static short Min(short x, short y)
static int Sign(short value)
static short Abs(short value)
static short CreateChecked[TOther](TOther value)
static short CreateSaturating[TOther](TOther value)
static short CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(short value)
static bool IsNegative(short value)
static bool IsOddInteger(short value)
static bool IsPositive(short value)
static short MaxMagnitude(short x, short y)
static short MinMagnitude(short x, short y)
#struct System.UInt16 :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.UInt16];System.IEquatable\`1[System.UInt16] @0
int CompareTo(System.Object value)
int CompareTo(ushort value)
bool Equals(System.Object obj)
bool Equals(ushort obj)
int GetHashCode()
string ToString()
string ToString(System.IFormatProvider provider)
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static ushort MaxValue {get;}
static ushort MinValue {get;}
static ushort Parse(string s)
static ushort Parse(string s, System.Globalization.NumberStyles style)
static ushort Parse(string s, System.IFormatProvider provider)
static ushort Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] ushort result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ushort result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] ushort result)
static System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right)
static ushort LeadingZeroCount(ushort value)
static ushort PopCount(ushort value)
static ushort RotateLeft(ushort value, int rotateAmount)
static ushort RotateRight(ushort value, int rotateAmount)
static ushort TrailingZeroCount(ushort value)
static bool IsPow2(ushort value)
static ushort Log2(ushort value)
static ushort Clamp(ushort value, ushort min, ushort max)
static ushort Max(ushort x, ushort y)
static ushort Min(ushort x, ushort y)
static int Sign(ushort value)
static ushort CreateChecked[TOther](TOther value)
static ushort CreateSaturating[TOther](TOther value)
static ushort CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(ushort value)
static bool IsOddInteger(ushort value)
#struct System.Int32 :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.Int32];System.IEquatable\`1[System.Int32] @0
int CompareTo(System.Object value)
int CompareTo(int value)
bool Equals(System.Object obj)
bool Equals(int obj)
int GetHashCode()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static int MaxValue {get;}
static int MinValue {get;}
static long BigMul(int left, int right)
static int Parse(string s)
static int Parse(string s, System.Globalization.NumberStyles style)
static int Parse(string s, System.IFormatProvider provider)
static int Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] int result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] int result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] int result)
static System.ValueTuple[int,int] DivRem(int left, int right)
static int LeadingZeroCount(int value)
static int PopCount(int value)
static int RotateLeft(int value, int rotateAmount)
static int RotateRight(int value, int rotateAmount)
static int TrailingZeroCount(int value)
static bool IsPow2(int value)
static int Log2(int value)
static int Clamp(int value, int min, int max)
static int CopySign(int value, int sign)
static int Max(int x, int y)
static int Min(int x, int y)
static int Sign(int value)
static int Abs(int value)
static int CreateChecked[TOther](TOther value)
static int CreateSaturating[TOther](TOther value)
static int CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(int value)
static bool IsNegative(int value)
static bool IsOddInteger(int value)
static bool IsPositive(int value)
static int MaxMagnitude(int x, int y)
static int MinMagnitude(int x, int y)
#struct System.UInt32 :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.UInt32];System.IEquatable\`1[System.UInt32] @0
int CompareTo(System.Object value)
int CompareTo(uint value)
bool Equals(System.Object obj)
bool Equals(uint obj)
int GetHashCode()
string ToString()
string ToString(System.IFormatProvider provider)
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static uint MaxValue {get;}
static uint MinValue {get;}
static ulong BigMul(uint left, uint right)
static uint Parse(string s)
static uint Parse(string s, System.Globalization.NumberStyles style)
static uint Parse(string s, System.IFormatProvider provider)
static uint Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] uint result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] uint result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] uint result)
static System.ValueTuple[uint,uint] DivRem(uint left, uint right)
static uint LeadingZeroCount(uint value)
static uint PopCount(uint value)
static uint RotateLeft(uint value, int rotateAmount)
static uint RotateRight(uint value, int rotateAmount)
static uint TrailingZeroCount(uint value)
static bool IsPow2(uint value)
static uint Log2(uint value)
static uint Clamp(uint value, uint min, uint max)
static uint Max(uint x, uint y)
static uint Min(uint x, uint y)
static int Sign(uint value)
static uint CreateChecked[TOther](TOther value)
static uint CreateSaturating[TOther](TOther value)
static uint CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(uint value)
static bool IsOddInteger(uint value)
#struct System.Int64 :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.Int64];System.IEquatable\`1[System.Int64] @0
int CompareTo(System.Object value)
int CompareTo(long value)
bool Equals(System.Object obj)
bool Equals(long obj)
int GetHashCode()
string ToString()
string ToString(System.IFormatProvider provider)
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static long MaxValue {get;}
static long MinValue {get;}
static System.Int128 BigMul(long left, long right)
static long Parse(string s)
static long Parse(string s, System.Globalization.NumberStyles style)
static long Parse(string s, System.IFormatProvider provider)
static long Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] long result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] long result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] long result)
static System.ValueTuple[long,long] DivRem(long left, long right)
static long LeadingZeroCount(long value)
static long PopCount(long value)
static long RotateLeft(long value, int rotateAmount)
static long RotateRight(long value, int rotateAmount)
static long TrailingZeroCount(long value)
static bool IsPow2(long value)
static long Log2(long value)
static long Clamp(long value, long min, long max)
static long CopySign(long value, long sign)
static long Max(long x, long y)
static long Min(long x, long y)
static int Sign(long value)
static long Abs(long value)
static long CreateChecked[TOther](TOther value)
static long CreateSaturating[TOther](TOther value)
static long CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(long value)
static bool IsNegative(long value)
static bool IsOddInteger(long value)
static bool IsPositive(long value)
static long MaxMagnitude(long x, long y)
static long MinMagnitude(long x, long y)
#struct System.UInt64 :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.UInt64];System.IEquatable\`1[System.UInt64] @0
int CompareTo(System.Object value)
int CompareTo(ulong value)
bool Equals(System.Object obj)
bool Equals(ulong obj)
int GetHashCode()
string ToString()
string ToString(System.IFormatProvider provider)
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static ulong MaxValue {get;}
static ulong MinValue {get;}
static System.UInt128 BigMul(ulong left, ulong right)
static ulong Parse(string s)
static ulong Parse(string s, System.Globalization.NumberStyles style)
static ulong Parse(string s, System.IFormatProvider provider)
static ulong Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] ulong result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ulong result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] ulong result)
static System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right)
static ulong LeadingZeroCount(ulong value)
static ulong PopCount(ulong value)
static ulong RotateLeft(ulong value, int rotateAmount)
static ulong RotateRight(ulong value, int rotateAmount)
static ulong TrailingZeroCount(ulong value)
static bool IsPow2(ulong value)
static ulong Log2(ulong value)
static ulong Clamp(ulong value, ulong min, ulong max)
static ulong Max(ulong x, ulong y)
static ulong Min(ulong x, ulong y)
static int Sign(ulong value)
static ulong CreateChecked[TOther](TOther value)
static ulong CreateSaturating[TOther](TOther value)
static ulong CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(ulong value)
static bool IsOddInteger(ulong value)
#struct System.Single :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.Single];System.IEquatable\`1[System.Single] @0
int CompareTo(System.Object value)
int CompareTo(float value)
bool Equals(System.Object obj)
bool Equals(float obj)
int GetHashCode()
string ToString()
string ToString(System.IFormatProvider provider)
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static float MinValue {get;}
static float MaxValue {get;}
static float Epsilon {get;}
static float NegativeInfinity {get;}
static float PositiveInfinity {get;}
static float NaN {get;}
static float NegativeZero {get;}
static float E {get;}
static float Pi {get;}
static float Tau {get;}
static bool IsFinite(float f)
static bool IsInfinity(float f)
static bool IsNaN(float f)
static bool IsNegative(float f)
static bool IsNegativeInfinity(float f)
static bool IsNormal(float f)
static bool IsPositiveInfinity(float f)
static bool IsSubnormal(float f)
static float Parse(string s)
static float Parse(string s, System.Globalization.NumberStyles style)
static float Parse(string s, System.IFormatProvider provider)
static float Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] float result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] float result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] float result)
static bool IsPow2(float value)
static float Log2(float value)
static float Exp(float x)
static float ExpM1(float x)
static float Exp2(float x)
static float Exp2M1(float x)
static float Exp10(float x)
static float Exp10M1(float x)
static float Ceiling(float x)
static TInteger ConvertToInteger[TInteger](float value)
static TInteger ConvertToIntegerNative[TInteger](float value)
static float Floor(float x)
static float Round(float x)
static float Round(float x, int digits)
static float Round(float x, System.MidpointRounding mode)
static float Round(float x, int digits, System.MidpointRounding mode)
static float Truncate(float x)
static float Atan2(float y, float x)
static float Atan2Pi(float y, float x)
static float BitDecrement(float x)
static float BitIncrement(float x)
static float FusedMultiplyAdd(float left, float right, float addend)
static float Ieee754Remainder(float left, float right)
static int ILogB(float x)
static float Lerp(float value1, float value2, float amount)
static float ReciprocalEstimate(float x)
static float ReciprocalSqrtEstimate(float x)
static float ScaleB(float x, int n)
static float Acosh(float x)
static float Asinh(float x)
static float Atanh(float x)
static float Cosh(float x)
static float Sinh(float x)
static float Tanh(float x)
static float Log(float x)
static float Log(float x, float newBase)
static float LogP1(float x)
static float Log10(float x)
static float Log2P1(float x)
static float Log10P1(float x)
static float Clamp(float value, float min, float max)
static float ClampNative(float value, float min, float max)
static float CopySign(float value, float sign)
static float Max(float x, float y)
static float MaxNative(float x, float y)
static float MaxNumber(float x, float y)
static float Min(float x, float y)
static float MinNative(float x, float y)
static float MinNumber(float x, float y)
static int Sign(float value)
static float Abs(float value)
static float CreateChecked[TOther](TOther value)
static float CreateSaturating[TOther](TOther value)
static float CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(float value)
static bool IsInteger(float value)
static bool IsOddInteger(float value)
static bool IsPositive(float value)
static bool IsRealNumber(float value)
static float MaxMagnitude(float x, float y)
static float MaxMagnitudeNumber(float x, float y)
static float MinMagnitude(float x, float y)
static float MinMagnitudeNumber(float x, float y)
static float MultiplyAddEstimate(float left, float right, float addend)
static float Pow(float x, float y)
static float Cbrt(float x)
static float Hypot(float x, float y)
static float RootN(float x, int n)
static float Sqrt(float x)
static float Acos(float x)
static float AcosPi(float x)
static float Asin(float x)
static float AsinPi(float x)
static float Atan(float x)
static float AtanPi(float x)
static float Cos(float x)
static float CosPi(float x)
static float DegreesToRadians(float degrees)
static float RadiansToDegrees(float radians)
static float Sin(float x)
static System.ValueTuple[float,float] SinCos(float x)
static System.ValueTuple[float,float] SinCosPi(float x)
static float SinPi(float x)
static float Tan(float x)
static float TanPi(float x)
#struct System.Double :System.ValueType;System.IComparable;System.IConvertible;System.IFormattable;System.IComparable\`1[System.Double];System.IEquatable\`1[System.Double] @0
int CompareTo(System.Object value)
int CompareTo(double value)
bool Equals(System.Object obj)
bool Equals(double obj)
int GetHashCode()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static double MinValue {get;}
static double MaxValue {get;}
static double Epsilon {get;}
static double NegativeInfinity {get;}
static double PositiveInfinity {get;}
static double NaN {get;}
static double NegativeZero {get;}
static double E {get;}
static double Pi {get;}
static double Tau {get;}
static bool IsFinite(double d)
static bool IsInfinity(double d)
static bool IsNaN(double d)
static bool IsNegative(double d)
static bool IsNegativeInfinity(double d)
static bool IsNormal(double d)
static bool IsPositiveInfinity(double d)
static bool IsSubnormal(double d)
static double Parse(string s)
static double Parse(string s, System.Globalization.NumberStyles style)
static double Parse(string s, System.IFormatProvider provider)
static double Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] double result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] double result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] double result)
static bool IsPow2(double value)
static double Log2(double value)
static double Exp(double x)
static double ExpM1(double x)
static double Exp2(double x)
static double Exp2M1(double x)
static double Exp10(double x)
static double Exp10M1(double x)
static double Ceiling(double x)
static TInteger ConvertToInteger[TInteger](double value)
static TInteger ConvertToIntegerNative[TInteger](double value)
static double Floor(double x)
static double Round(double x)
static double Round(double x, int digits)
static double Round(double x, System.MidpointRounding mode)
static double Round(double x, int digits, System.MidpointRounding mode)
static double Truncate(double x)
static double Atan2(double y, double x)
static double Atan2Pi(double y, double x)
static double BitDecrement(double x)
static double BitIncrement(double x)
static double FusedMultiplyAdd(double left, double right, double addend)
static double Ieee754Remainder(double left, double right)
static int ILogB(double x)
static double Lerp(double value1, double value2, double amount)
static double ReciprocalEstimate(double x)
static double ReciprocalSqrtEstimate(double x)
static double ScaleB(double x, int n)
static double Acosh(double x)
static double Asinh(double x)
static double Atanh(double x)
static double Cosh(double x)
static double Sinh(double x)
static double Tanh(double x)
static double Log(double x)
static double Log(double x, double newBase)
static double LogP1(double x)
static double Log2P1(double x)
static double Log10(double x)
static double Log10P1(double x)
static double Clamp(double value, double min, double max)
static double ClampNative(double value, double min, double max)
static double CopySign(double value, double sign)
static double Max(double x, double y)
static double MaxNative(double x, double y)
static double MaxNumber(double x, double y)
static double Min(double x, double y)
static double MinNative(double x, double y)
static double MinNumber(double x, double y)
static int Sign(double value)
static double Abs(double value)
static double CreateChecked[TOther](TOther value)
static double CreateSaturating[TOther](TOther value)
static double CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(double value)
static bool IsInteger(double value)
static bool IsOddInteger(double value)
static bool IsPositive(double value)
static bool IsRealNumber(double value)
static double MaxMagnitude(double x, double y)
static double MaxMagnitudeNumber(double x, double y)
static double MinMagnitude(double x, double y)
static double MinMagnitudeNumber(double x, double y)
static double MultiplyAddEstimate(double left, double right, double addend)
static double Pow(double x, double y)
static double Cbrt(double x)
static double Hypot(double x, double y)
static double RootN(double x, int n)
static double Sqrt(double x)
static double Acos(double x)
static double AcosPi(double x)
static double Asin(double x)
static double AsinPi(double x)
static double Atan(double x)
static double AtanPi(double x)
static double Cos(double x)
static double CosPi(double x)
static double DegreesToRadians(double degrees)
static double RadiansToDegrees(double radians)
static double Sin(double x)
static System.ValueTuple[double,double] SinCos(double x)
static System.ValueTuple[double,double] SinCosPi(double x)
static double SinPi(double x)
static double Tan(double x)
static double TanPi(double x)
#struct System.Decimal :System.ValueType;System.IFormattable;System.IComparable;System.IConvertible;System.IComparable\`1[System.Decimal];System.IEquatable\`1[System.Decimal];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @0
byte Scale {get;}
int CompareTo(System.Object value)
int CompareTo(decimal value)
bool Equals(System.Object value)
bool Equals(decimal value)
int GetHashCode()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static decimal Zero {get;}
static decimal One {get;}
static decimal MinusOne {get;}
static decimal MaxValue {get;}
static decimal MinValue {get;}
static decimal FromOACurrency(long cy)
static long ToOACurrency(decimal value)
static decimal Add(decimal d1, decimal d2)
static decimal Ceiling(decimal d)
static int Compare(decimal d1, decimal d2)
static decimal Divide(decimal d1, decimal d2)
static bool Equals(decimal d1, decimal d2)
static decimal Floor(decimal d)
static decimal Parse(string s)
static decimal Parse(string s, System.Globalization.NumberStyles style)
static decimal Parse(string s, System.IFormatProvider provider)
static decimal Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string s, [ref] decimal result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] decimal result)
static int[] GetBits(decimal d)
static decimal Remainder(decimal d1, decimal d2)
static decimal Multiply(decimal d1, decimal d2)
static decimal Negate(decimal d)
static decimal Round(decimal d)
static decimal Round(decimal d, int decimals)
static decimal Round(decimal d, System.MidpointRounding mode)
static decimal Round(decimal d, int decimals, System.MidpointRounding mode)
static decimal Subtract(decimal d1, decimal d2)
static byte ToByte(decimal value)
static sbyte ToSByte(decimal value)
static short ToInt16(decimal value)
static double ToDouble(decimal d)
static int ToInt32(decimal d)
static long ToInt64(decimal d)
static ushort ToUInt16(decimal value)
static uint ToUInt32(decimal d)
static ulong ToUInt64(decimal d)
static float ToSingle(decimal d)
static decimal Truncate(decimal d)
static TInteger ConvertToInteger[TInteger](decimal value)
static TInteger ConvertToIntegerNative[TInteger](decimal value)
static decimal Clamp(decimal value, decimal min, decimal max)
static decimal CopySign(decimal value, decimal sign)
static decimal Max(decimal x, decimal y)
static decimal Min(decimal x, decimal y)
static int Sign(decimal d)
static decimal Abs(decimal value)
static decimal CreateChecked[TOther](TOther value)
static decimal CreateSaturating[TOther](TOther value)
static decimal CreateTruncating[TOther](TOther value)
static bool IsCanonical(decimal value)
static bool IsEvenInteger(decimal value)
static bool IsInteger(decimal value)
static bool IsNegative(decimal value)
static bool IsOddInteger(decimal value)
static bool IsPositive(decimal value)
static decimal MaxMagnitude(decimal x, decimal y)
static decimal MinMagnitude(decimal x, decimal y)
decimal new(int value)
decimal new(uint value)
decimal new(long value)
decimal new(ulong value)
decimal new(float value)
decimal new(double value)
decimal new(int[] bits)
decimal new(int lo, int mid, int hi, bool isNegative, byte scale)
#struct System.Numerics.BigInteger :System.ValueType;System.IFormattable;System.IComparable;System.IComparable\`1[System.Numerics.BigInteger];System.IEquatable\`1[System.Numerics.BigInteger] @1
bool IsPowerOfTwo {get;}
bool IsZero {get;}
bool IsOne {get;}
bool IsEven {get;}
int Sign {get;}
int GetHashCode()
bool Equals(System.Object obj)
bool Equals(long other)
bool Equals(ulong other)
bool Equals(bigint other)
int CompareTo(long other)
int CompareTo(ulong other)
int CompareTo(bigint other)
int CompareTo(System.Object obj)
byte[] ToByteArray()
byte[] ToByteArray(bool isUnsigned = False, bool isBigEndian = False)
int GetByteCount(bool isUnsigned = False)
string ToString()
string ToString(System.IFormatProvider provider)
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
long GetBitLength()
static bigint Zero {get;}
static bigint One {get;}
static bigint MinusOne {get;}
static bigint Parse(string value)
static bigint Parse(string value, System.Globalization.NumberStyles style)
static bigint Parse(string value, System.IFormatProvider provider)
static bigint Parse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static bool TryParse(string value, [ref] bigint result)
static bool TryParse(string value, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] bigint result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] bigint result)
static int Compare(bigint left, bigint right)
static bigint Abs(bigint value)
static bigint Add(bigint left, bigint right)
static bigint Subtract(bigint left, bigint right)
static bigint Multiply(bigint left, bigint right)
static bigint Divide(bigint dividend, bigint divisor)
static bigint Remainder(bigint dividend, bigint divisor)
static bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder)
static System.ValueTuple[bigint,bigint] DivRem(bigint left, bigint right)
static bigint Negate(bigint value)
static double Log(bigint value)
static double Log(bigint value, double baseValue)
static double Log10(bigint value)
static bigint GreatestCommonDivisor(bigint left, bigint right)
static bigint Max(bigint left, bigint right)
static bigint Min(bigint left, bigint right)
static bigint ModPow(bigint value, bigint exponent, bigint modulus)
static bigint Pow(bigint value, int exponent)
static bigint LeadingZeroCount(bigint value)
static bigint PopCount(bigint value)
static bigint RotateLeft(bigint value, int rotateAmount)
static bigint RotateRight(bigint value, int rotateAmount)
static bigint TrailingZeroCount(bigint value)
static bool IsPow2(bigint value)
static bigint Log2(bigint value)
static bigint Clamp(bigint value, bigint min, bigint max)
static bigint CopySign(bigint value, bigint sign)
static bigint CreateChecked[TOther](TOther value)
static bigint CreateSaturating[TOther](TOther value)
static bigint CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(bigint value)
static bool IsNegative(bigint value)
static bool IsOddInteger(bigint value)
static bool IsPositive(bigint value)
static bigint MaxMagnitude(bigint x, bigint y)
static bigint MinMagnitude(bigint x, bigint y)
bigint new(int value)
bigint new(uint value)
bigint new(long value)
bigint new(ulong value)
bigint new(float value)
bigint new(double value)
bigint new(decimal value)
bigint new(byte[] value)
#class System.Math static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static double E {get;}
static double PI {get;}
static double Tau {get;}
static double Acos(double d)
static double Acosh(double d)
static double Asin(double d)
static double Asinh(double d)
static double Atan(double d)
static double Atanh(double d)
static double Atan2(double y, double x)
static double Cbrt(double d)
static double Ceiling(double a)
static decimal Ceiling(decimal d)
static double Cos(double d)
static double Cosh(double value)
static double Exp(double d)
static double Floor(double d)
static decimal Floor(decimal d)
static double FusedMultiplyAdd(double x, double y, double z)
static double Log(double d)
static double Log(double a, double newBase)
static double Log2(double x)
static double Log10(double d)
static double Pow(double x, double y)
static double Sin(double a)
static System.ValueTuple[double,double] SinCos(double x)
static double Sinh(double value)
static double Sqrt(double d)
static double Tan(double a)
static double Tanh(double value)
static short Abs(short value)
static int Abs(int value)
static long Abs(long value)
static System.IntPtr Abs(System.IntPtr value)
static sbyte Abs(sbyte value)
static decimal Abs(decimal value)
static double Abs(double value)
static float Abs(float value)
static ulong BigMul(uint a, uint b)
static long BigMul(int a, int b)
static ulong BigMul(ulong a, ulong b, [ref] ulong low)
static long BigMul(long a, long b, [ref] long low)
static System.UInt128 BigMul(ulong a, ulong b)
static System.Int128 BigMul(long a, long b)
static double BitDecrement(double x)
static double BitIncrement(double x)
static double CopySign(double x, double y)
static int DivRem(int a, int b, [ref] int result)
static long DivRem(long a, long b, [ref] long result)
static System.ValueTuple[sbyte,sbyte] DivRem(sbyte left, sbyte right)
static System.ValueTuple[byte,byte] DivRem(byte left, byte right)
static System.ValueTuple[short,short] DivRem(short left, short right)
static System.ValueTuple[ushort,ushort] DivRem(ushort left, ushort right)
static System.ValueTuple[int,int] DivRem(int left, int right)
static System.ValueTuple[uint,uint] DivRem(uint left, uint right)
static System.ValueTuple[long,long] DivRem(long left, long right)
static System.ValueTuple[ulong,ulong] DivRem(ulong left, ulong right)
static System.ValueTuple[System.IntPtr,System.IntPtr] DivRem(System.IntPtr left, System.IntPtr right)
static System.ValueTuple[System.UIntPtr,System.UIntPtr] DivRem(System.UIntPtr left, System.UIntPtr right)
static byte Clamp(byte value, byte min, byte max)
static decimal Clamp(decimal value, decimal min, decimal max)
static double Clamp(double value, double min, double max)
static short Clamp(short value, short min, short max)
static int Clamp(int value, int min, int max)
static long Clamp(long value, long min, long max)
static System.IntPtr Clamp(System.IntPtr value, System.IntPtr min, System.IntPtr max)
static sbyte Clamp(sbyte value, sbyte min, sbyte max)
static float Clamp(float value, float min, float max)
static ushort Clamp(ushort value, ushort min, ushort max)
static uint Clamp(uint value, uint min, uint max)
static ulong Clamp(ulong value, ulong min, ulong max)
static System.UIntPtr Clamp(System.UIntPtr value, System.UIntPtr min, System.UIntPtr max)
static double IEEERemainder(double x, double y)
static int ILogB(double x)
static byte Max(byte val1, byte val2)
static decimal Max(decimal val1, decimal val2)
static double Max(double val1, double val2)
static short Max(short val1, short val2)
static int Max(int val1, int val2)
static long Max(long val1, long val2)
static System.IntPtr Max(System.IntPtr val1, System.IntPtr val2)
static sbyte Max(sbyte val1, sbyte val2)
static float Max(float val1, float val2)
static ushort Max(ushort val1, ushort val2)
static uint Max(uint val1, uint val2)
static ulong Max(ulong val1, ulong val2)
static System.UIntPtr Max(System.UIntPtr val1, System.UIntPtr val2)
static double MaxMagnitude(double x, double y)
static byte Min(byte val1, byte val2)
static decimal Min(decimal val1, decimal val2)
static double Min(double val1, double val2)
static short Min(short val1, short val2)
static int Min(int val1, int val2)
static long Min(long val1, long val2)
static System.IntPtr Min(System.IntPtr val1, System.IntPtr val2)
static sbyte Min(sbyte val1, sbyte val2)
static float Min(float val1, float val2)
static ushort Min(ushort val1, ushort val2)
static uint Min(uint val1, uint val2)
static ulong Min(ulong val1, ulong val2)
static System.UIntPtr Min(System.UIntPtr val1, System.UIntPtr val2)
static double MinMagnitude(double x, double y)
static double ReciprocalEstimate(double d)
static double ReciprocalSqrtEstimate(double d)
static decimal Round(decimal d)
static decimal Round(decimal d, int decimals)
static decimal Round(decimal d, System.MidpointRounding mode)
static decimal Round(decimal d, int decimals, System.MidpointRounding mode)
static double Round(double a)
static double Round(double value, int digits)
static double Round(double value, System.MidpointRounding mode)
static double Round(double value, int digits, System.MidpointRounding mode)
static int Sign(decimal value)
static int Sign(double value)
static int Sign(short value)
static int Sign(int value)
static int Sign(long value)
static int Sign(System.IntPtr value)
static int Sign(sbyte value)
static int Sign(float value)
static decimal Truncate(decimal d)
static double Truncate(double d)
static double ScaleB(double x, int n)
#class System.Convert static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Object DBNull {get;}
static System.TypeCode GetTypeCode(System.Object value)
static bool IsDBNull(System.Object value)
static System.Object ChangeType(System.Object value, System.TypeCode typeCode)
static System.Object ChangeType(System.Object value, System.TypeCode typeCode, System.IFormatProvider provider)
static System.Object ChangeType(System.Object value, type conversionType)
static System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)
static bool ToBoolean(System.Object value)
static bool ToBoolean(System.Object value, System.IFormatProvider provider)
static bool ToBoolean(bool value)
static bool ToBoolean(sbyte value)
static bool ToBoolean(char value)
static bool ToBoolean(byte value)
static bool ToBoolean(short value)
static bool ToBoolean(ushort value)
static bool ToBoolean(int value)
static bool ToBoolean(uint value)
static bool ToBoolean(long value)
static bool ToBoolean(ulong value)
static bool ToBoolean(string value)
static bool ToBoolean(string value, System.IFormatProvider provider)
static bool ToBoolean(float value)
static bool ToBoolean(double value)
static bool ToBoolean(decimal value)
static bool ToBoolean(datetime value)
static char ToChar(System.Object value)
static char ToChar(System.Object value, System.IFormatProvider provider)
static char ToChar(bool value)
static char ToChar(char value)
static char ToChar(sbyte value)
static char ToChar(byte value)
static char ToChar(short value)
static char ToChar(ushort value)
static char ToChar(int value)
static char ToChar(uint value)
static char ToChar(long value)
static char ToChar(ulong value)
static char ToChar(string value)
static char ToChar(string value, System.IFormatProvider provider)
static char ToChar(float value)
static char ToChar(double value)
static char ToChar(decimal value)
static char ToChar(datetime value)
static sbyte ToSByte(System.Object value)
static sbyte ToSByte(System.Object value, System.IFormatProvider provider)
static sbyte ToSByte(bool value)
static sbyte ToSByte(sbyte value)
static sbyte ToSByte(char value)
static sbyte ToSByte(byte value)
static sbyte ToSByte(short value)
static sbyte ToSByte(ushort value)
static sbyte ToSByte(int value)
static sbyte ToSByte(uint value)
static sbyte ToSByte(long value)
static sbyte ToSByte(ulong value)
static sbyte ToSByte(float value)
static sbyte ToSByte(double value)
static sbyte ToSByte(decimal value)
static sbyte ToSByte(string value)
static sbyte ToSByte(string value, System.IFormatProvider provider)
static sbyte ToSByte(datetime value)
static sbyte ToSByte(string value, int fromBase)
static byte ToByte(System.Object value)
static byte ToByte(System.Object value, System.IFormatProvider provider)
static byte ToByte(bool value)
static byte ToByte(byte value)
static byte ToByte(char value)
static byte ToByte(sbyte value)
static byte ToByte(short value)
static byte ToByte(ushort value)
static byte ToByte(int value)
static byte ToByte(uint value)
static byte ToByte(long value)
static byte ToByte(ulong value)
static byte ToByte(float value)
static byte ToByte(double value)
static byte ToByte(decimal value)
static byte ToByte(string value)
static byte ToByte(string value, System.IFormatProvider provider)
static byte ToByte(datetime value)
static byte ToByte(string value, int fromBase)
static short ToInt16(System.Object value)
static short ToInt16(System.Object value, System.IFormatProvider provider)
static short ToInt16(bool value)
static short ToInt16(char value)
static short ToInt16(sbyte value)
static short ToInt16(byte value)
static short ToInt16(ushort value)
static short ToInt16(int value)
static short ToInt16(uint value)
static short ToInt16(short value)
static short ToInt16(long value)
static short ToInt16(ulong value)
static short ToInt16(float value)
static short ToInt16(double value)
static short ToInt16(decimal value)
static short ToInt16(string value)
static short ToInt16(string value, System.IFormatProvider provider)
static short ToInt16(datetime value)
static short ToInt16(string value, int fromBase)
static ushort ToUInt16(System.Object value)
static ushort ToUInt16(System.Object value, System.IFormatProvider provider)
static ushort ToUInt16(bool value)
static ushort ToUInt16(char value)
static ushort ToUInt16(sbyte value)
static ushort ToUInt16(byte value)
static ushort ToUInt16(short value)
static ushort ToUInt16(int value)
static ushort ToUInt16(ushort value)
static ushort ToUInt16(uint value)
static ushort ToUInt16(long value)
static ushort ToUInt16(ulong value)
static ushort ToUInt16(float value)
static ushort ToUInt16(double value)
static ushort ToUInt16(decimal value)
static ushort ToUInt16(string value)
static ushort ToUInt16(string value, System.IFormatProvider provider)
static ushort ToUInt16(datetime value)
static ushort ToUInt16(string value, int fromBase)
static int ToInt32(System.Object value)
static int ToInt32(System.Object value, System.IFormatProvider provider)
static int ToInt32(bool value)
static int ToInt32(char value)
static int ToInt32(sbyte value)
static int ToInt32(byte value)
static int ToInt32(short value)
static int ToInt32(ushort value)
static int ToInt32(uint value)
static int ToInt32(int value)
static int ToInt32(long value)
static int ToInt32(ulong value)
static int ToInt32(float value)
static int ToInt32(double value)
static int ToInt32(decimal value)
static int ToInt32(string value)
static int ToInt32(string value, System.IFormatProvider provider)
static int ToInt32(datetime value)
static int ToInt32(string value, int fromBase)
static uint ToUInt32(System.Object value)
static uint ToUInt32(System.Object value, System.IFormatProvider provider)
static uint ToUInt32(bool value)
static uint ToUInt32(char value)
static uint ToUInt32(sbyte value)
static uint ToUInt32(byte value)
static uint ToUInt32(short value)
static uint ToUInt32(ushort value)
static uint ToUInt32(int value)
static uint ToUInt32(uint value)
static uint ToUInt32(long value)
static uint ToUInt32(ulong value)
static uint ToUInt32(float value)
static uint ToUInt32(double value)
static uint ToUInt32(decimal value)
static uint ToUInt32(string value)
static uint ToUInt32(string value, System.IFormatProvider provider)
static uint ToUInt32(datetime value)
static uint ToUInt32(string value, int fromBase)
static long ToInt64(System.Object value)
static long ToInt64(System.Object value, System.IFormatProvider provider)
static long ToInt64(bool value)
static long ToInt64(char value)
static long ToInt64(sbyte value)
static long ToInt64(byte value)
static long ToInt64(short value)
static long ToInt64(ushort value)
static long ToInt64(int value)
static long ToInt64(uint value)
static long ToInt64(ulong value)
static long ToInt64(long value)
static long ToInt64(float value)
static long ToInt64(double value)
static long ToInt64(decimal value)
static long ToInt64(string value)
static long ToInt64(string value, System.IFormatProvider provider)
static long ToInt64(datetime value)
static long ToInt64(string value, int fromBase)
static ulong ToUInt64(System.Object value)
static ulong ToUInt64(System.Object value, System.IFormatProvider provider)
static ulong ToUInt64(bool value)
static ulong ToUInt64(char value)
static ulong ToUInt64(sbyte value)
static ulong ToUInt64(byte value)
static ulong ToUInt64(short value)
static ulong ToUInt64(ushort value)
static ulong ToUInt64(int value)
static ulong ToUInt64(uint value)
static ulong ToUInt64(long value)
static ulong ToUInt64(ulong value)
static ulong ToUInt64(float value)
static ulong ToUInt64(double value)
static ulong ToUInt64(decimal value)
static ulong ToUInt64(string value)
static ulong ToUInt64(string value, System.IFormatProvider provider)
static ulong ToUInt64(datetime value)
static ulong ToUInt64(string value, int fromBase)
static float ToSingle(System.Object value)
static float ToSingle(System.Object value, System.IFormatProvider provider)
static float ToSingle(sbyte value)
static float ToSingle(byte value)
static float ToSingle(char value)
static float ToSingle(short value)
static float ToSingle(ushort value)
static float ToSingle(int value)
static float ToSingle(uint value)
static float ToSingle(long value)
static float ToSingle(ulong value)
static float ToSingle(float value)
static float ToSingle(double value)
static float ToSingle(decimal value)
static float ToSingle(string value)
static float ToSingle(string value, System.IFormatProvider provider)
static float ToSingle(bool value)
static float ToSingle(datetime value)
static double ToDouble(System.Object value)
static double ToDouble(System.Object value, System.IFormatProvider provider)
static double ToDouble(sbyte value)
static double ToDouble(byte value)
static double ToDouble(short value)
static double ToDouble(char value)
static double ToDouble(ushort value)
static double ToDouble(int value)
static double ToDouble(uint value)
static double ToDouble(long value)
static double ToDouble(ulong value)
static double ToDouble(float value)
static double ToDouble(double value)
static double ToDouble(decimal value)
static double ToDouble(string value)
static double ToDouble(string value, System.IFormatProvider provider)
static double ToDouble(bool value)
static double ToDouble(datetime value)
static decimal ToDecimal(System.Object value)
static decimal ToDecimal(System.Object value, System.IFormatProvider provider)
static decimal ToDecimal(sbyte value)
static decimal ToDecimal(byte value)
static decimal ToDecimal(char value)
static decimal ToDecimal(short value)
static decimal ToDecimal(ushort value)
static decimal ToDecimal(int value)
static decimal ToDecimal(uint value)
static decimal ToDecimal(long value)
static decimal ToDecimal(ulong value)
static decimal ToDecimal(float value)
static decimal ToDecimal(double value)
static decimal ToDecimal(string value)
static decimal ToDecimal(string value, System.IFormatProvider provider)
static decimal ToDecimal(decimal value)
static decimal ToDecimal(bool value)
static decimal ToDecimal(datetime value)
static datetime ToDateTime(datetime value)
static datetime ToDateTime(System.Object value)
static datetime ToDateTime(System.Object value, System.IFormatProvider provider)
static datetime ToDateTime(string value)
static datetime ToDateTime(string value, System.IFormatProvider provider)
static datetime ToDateTime(sbyte value)
static datetime ToDateTime(byte value)
static datetime ToDateTime(short value)
static datetime ToDateTime(ushort value)
static datetime ToDateTime(int value)
static datetime ToDateTime(uint value)
static datetime ToDateTime(long value)
static datetime ToDateTime(ulong value)
static datetime ToDateTime(bool value)
static datetime ToDateTime(char value)
static datetime ToDateTime(float value)
static datetime ToDateTime(double value)
static datetime ToDateTime(decimal value)
static string ToString(System.Object value)
static string ToString(System.Object value, System.IFormatProvider provider)
static string ToString(bool value)
static string ToString(bool value, System.IFormatProvider provider)
static string ToString(char value)
static string ToString(char value, System.IFormatProvider provider)
static string ToString(sbyte value)
static string ToString(sbyte value, System.IFormatProvider provider)
static string ToString(byte value)
static string ToString(byte value, System.IFormatProvider provider)
static string ToString(short value)
static string ToString(short value, System.IFormatProvider provider)
static string ToString(ushort value)
static string ToString(ushort value, System.IFormatProvider provider)
static string ToString(int value)
static string ToString(int value, System.IFormatProvider provider)
static string ToString(uint value)
static string ToString(uint value, System.IFormatProvider provider)
static string ToString(long value)
static string ToString(long value, System.IFormatProvider provider)
static string ToString(ulong value)
static string ToString(ulong value, System.IFormatProvider provider)
static string ToString(float value)
static string ToString(float value, System.IFormatProvider provider)
static string ToString(double value)
static string ToString(double value, System.IFormatProvider provider)
static string ToString(decimal value)
static string ToString(decimal value, System.IFormatProvider provider)
static string ToString(datetime value)
static string ToString(datetime value, System.IFormatProvider provider)
static string ToString(string value)
static string ToString(string value, System.IFormatProvider provider)
static string ToString(byte value, int toBase)
static string ToString(short value, int toBase)
static string ToString(int value, int toBase)
static string ToString(long value, int toBase)
static string ToBase64String(byte[] inArray)
static string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)
static string ToBase64String(byte[] inArray, int offset, int length)
static string ToBase64String(byte[] inArray, int offset, int length, System.Base64FormattingOptions options)
static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)
static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, System.Base64FormattingOptions options)
static byte[] FromBase64String(string s)
static byte[] FromBase64CharArray(char[] inArray, int offset, int length)
static byte[] FromHexString(string s)
static string ToHexString(byte[] inArray)
static string ToHexString(byte[] inArray, int offset, int length)
static string ToHexStringLower(byte[] inArray)
static string ToHexStringLower(byte[] inArray, int offset, int length)
#class System.BitConverter static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsLittleEndian {get;}
static byte[] GetBytes(bool value)
static byte[] GetBytes(char value)
static byte[] GetBytes(short value)
static byte[] GetBytes(int value)
static byte[] GetBytes(long value)
static byte[] GetBytes(System.Int128 value)
static byte[] GetBytes(ushort value)
static byte[] GetBytes(uint value)
static byte[] GetBytes(ulong value)
static byte[] GetBytes(System.UInt128 value)
static byte[] GetBytes(System.Half value)
static byte[] GetBytes(float value)
static byte[] GetBytes(double value)
static char ToChar(byte[] value, int startIndex)
static short ToInt16(byte[] value, int startIndex)
static int ToInt32(byte[] value, int startIndex)
static long ToInt64(byte[] value, int startIndex)
static System.Int128 ToInt128(byte[] value, int startIndex)
static ushort ToUInt16(byte[] value, int startIndex)
static uint ToUInt32(byte[] value, int startIndex)
static ulong ToUInt64(byte[] value, int startIndex)
static System.UInt128 ToUInt128(byte[] value, int startIndex)
static System.Half ToHalf(byte[] value, int startIndex)
static float ToSingle(byte[] value, int startIndex)
static double ToDouble(byte[] value, int startIndex)
static string ToString(byte[] value, int startIndex, int length)
static string ToString(byte[] value)
static string ToString(byte[] value, int startIndex)
static bool ToBoolean(byte[] value, int startIndex)
static long DoubleToInt64Bits(double value)
static double Int64BitsToDouble(long value)
static int SingleToInt32Bits(float value)
static float Int32BitsToSingle(int value)
static short HalfToInt16Bits(System.Half value)
static System.Half Int16BitsToHalf(short value)
static ulong DoubleToUInt64Bits(double value)
static double UInt64BitsToDouble(ulong value)
static uint SingleToUInt32Bits(float value)
static float UInt32BitsToSingle(uint value)
static ushort HalfToUInt16Bits(System.Half value)
static System.Half UInt16BitsToHalf(ushort value)
#class System.Enum abstract :System.ValueType;System.IComparable;System.IFormattable;System.IConvertible @0
bool HasFlag(System.Enum flag)
bool Equals(System.Object obj)
int GetHashCode()
int CompareTo(System.Object target)
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
static string GetName[TEnum](TEnum value)
static string GetName(type enumType, System.Object value)
static string[] GetNames[TEnum]()
static string[] GetNames(type enumType)
static type GetUnderlyingType(type enumType)
static TEnum[] GetValues[TEnum]()
static array GetValues(type enumType)
static array GetValuesAsUnderlyingType[TEnum]()
static array GetValuesAsUnderlyingType(type enumType)
static bool IsDefined[TEnum](TEnum value)
static bool IsDefined(type enumType, System.Object value)
static System.Object Parse(type enumType, string value)
static System.Object Parse(type enumType, string value, bool ignoreCase)
static TEnum Parse[TEnum](string value)
static TEnum Parse[TEnum](string value, bool ignoreCase)
static bool TryParse(type enumType, string value, [ref] System.Object result)
static bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)
static bool TryParse[TEnum](string value, [ref] TEnum result)
static bool TryParse[TEnum](string value, bool ignoreCase, [ref] TEnum result)
static string Format(type enumType, System.Object value, string format)
static System.Object ToObject(type enumType, System.Object value)
static System.Object ToObject(type enumType, sbyte value)
static System.Object ToObject(type enumType, short value)
static System.Object ToObject(type enumType, int value)
static System.Object ToObject(type enumType, byte value)
static System.Object ToObject(type enumType, ushort value)
static System.Object ToObject(type enumType, uint value)
static System.Object ToObject(type enumType, long value)
static System.Object ToObject(type enumType, ulong value)
#struct System.Guid :System.ValueType;System.IFormattable;System.IComparable;System.IComparable\`1[System.Guid];System.IEquatable\`1[System.Guid] @0
int Variant {get;}
int Version {get;}
byte[] ToByteArray()
byte[] ToByteArray(bool bigEndian)
int GetHashCode()
bool Equals(System.Object o)
bool Equals(guid g)
int CompareTo(System.Object value)
int CompareTo(guid value)
string ToString()
string ToString(string format)
string ToString(string format, System.IFormatProvider provider)
static guid AllBitsSet {get;}
static guid Empty {get;}
static guid CreateVersion7()
static guid CreateVersion7(System.DateTimeOffset timestamp)
static guid Parse(string input)
static guid Parse(string s, System.IFormatProvider provider)
static bool TryParse(string input, [ref] guid result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] guid result)
static guid ParseExact(string input, string format)
static bool TryParseExact(string input, string format, [ref] guid result)
static guid NewGuid()
guid new(byte[] b)
guid new(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
guid new(int a, short b, short c, byte[] d)
guid new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
guid new(string g)
#class System.Version :System.Object;System.ICloneable;System.IComparable;System.IComparable\`1[System.Version];System.IEquatable\`1[System.Version];System.IFormattable @0
int Major {get;}
int Minor {get;}
int Build {get;}
int Revision {get;}
short MajorRevision {get;}
short MinorRevision {get;}
System.Object Clone()
int CompareTo(System.Object version)
int CompareTo(version value)
bool Equals(System.Object obj)
bool Equals(version obj)
int GetHashCode()
string ToString()
string ToString(int fieldCount)
static version Parse(string input)
static bool TryParse(string input, [ref] version result)
version new(int major, int minor, int build, int revision)
version new(int major, int minor, int build)
version new(int major, int minor)
version new(string version)
version new()
#class System.Uri :System.Object;System.IFormattable;System.IEquatable\`1[System.Uri];System.Runtime.Serialization.ISerializable @2
string AbsolutePath {get;}
string AbsoluteUri {get;}
string LocalPath {get;}
string Authority {get;}
System.UriHostNameType HostNameType {get;}
bool IsDefaultPort {get;}
bool IsFile {get;}
bool IsLoopback {get;}
string PathAndQuery {get;}
string[] Segments {get;}
bool IsUnc {get;}
string Host {get;}
int Port {get;}
string Query {get;}
string Fragment {get;}
string Scheme {get;}
string OriginalString {get;}
string DnsSafeHost {get;}
string IdnHost {get;}
bool IsAbsoluteUri {get;}
bool UserEscaped {get;}
string UserInfo {get;}
string GetLeftPart(System.UriPartial part)
int GetHashCode()
string ToString()
bool Equals(System.Object comparand)
bool Equals(uri other)
uri MakeRelativeUri(uri uri)
string MakeRelative(uri toUri)
string GetComponents(System.UriComponents components, System.UriFormat format)
bool IsWellFormedOriginalString()
bool IsBaseOf(uri uri)
static string UriSchemeFile {get;}
static string UriSchemeFtp {get;}
static string UriSchemeSftp {get;}
static string UriSchemeFtps {get;}
static string UriSchemeGopher {get;}
static string UriSchemeHttp {get;}
static string UriSchemeHttps {get;}
static string UriSchemeWs {get;}
static string UriSchemeWss {get;}
static string UriSchemeMailto {get;}
static string UriSchemeNews {get;}
static string UriSchemeNntp {get;}
static string UriSchemeSsh {get;}
static string UriSchemeTelnet {get;}
static string UriSchemeNetTcp {get;}
static string UriSchemeNetPipe {get;}
static string SchemeDelimiter {get;}
static System.UriHostNameType CheckHostName(string name)
static string HexEscape(char character)
static char HexUnescape(string pattern, [ref] int index)
static bool IsHexEncoding(string pattern, int index)
static bool CheckSchemeName(string schemeName)
static bool IsHexDigit(char character)
static int FromHex(char digit)
static bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)
static bool TryCreate(string uriString, [ref] System.UriCreationOptions creationOptions, [ref] uri result)
static bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)
static bool TryCreate(uri baseUri, uri relativeUri, [ref] uri result)
static int Compare(uri uri1, uri uri2, System.UriComponents partsToCompare, System.UriFormat compareFormat, System.StringComparison comparisonType)
static bool IsWellFormedUriString(string uriString, System.UriKind uriKind)
static string UnescapeDataString(string stringToUnescape)
static string EscapeUriString(string stringToEscape)
static string EscapeDataString(string stringToEscape)
uri new(string uriString)
uri new(string uriString, bool dontEscape)
uri new(uri baseUri, string relativeUri, bool dontEscape)
uri new(string uriString, System.UriKind uriKind)
uri new(string uriString, [ref] System.UriCreationOptions creationOptions)
uri new(uri baseUri, string relativeUri)
uri new(uri baseUri, uri relativeUri)
#class System.UriBuilder :System.Object @2
string Scheme {get;set;}
string UserName {get;set;}
string Password {get;set;}
string Host {get;set;}
int Port {get;set;}
string Path {get;set;}
string Query {get;set;}
string Fragment {get;set;}
uri Uri {get;}
bool Equals(System.Object rparam)
int GetHashCode()
string ToString()
System.UriBuilder new()
System.UriBuilder new(string uri)
System.UriBuilder new(uri uri)
System.UriBuilder new(string schemeName, string hostName)
System.UriBuilder new(string scheme, string host, int portNumber)
System.UriBuilder new(string scheme, string host, int port, string pathValue)
System.UriBuilder new(string scheme, string host, int port, string path, string extraValue)
#class System.DBNull :System.Object;System.Runtime.Serialization.ISerializable;System.IConvertible @0
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
string ToString(System.IFormatProvider provider)
System.TypeCode GetTypeCode()
bool Equals(System.Object obj)
int GetHashCode()
static System.DBNull Value {get;}
#class System.Array abstract :System.Object;System.ICloneable;System.Collections.IList;System.Collections.ICollection;System.Collections.IEnumerable;System.Collections.IStructuralComparable;System.Collections.IStructuralEquatable @0
int Length {get;}
long LongLength {get;}
int Rank {get;}
System.Object SyncRoot {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Object IList.Item(int index) {get;set;}
int Count {get;}
void Initialize()
int GetLength(int dimension)
int GetUpperBound(int dimension)
int GetLowerBound(int dimension)
System.Object GetValue(Params int[] indices)
System.Object GetValue(int index)
System.Object GetValue(int index1, int index2)
System.Object GetValue(int index1, int index2, int index3)
System.Object GetValue(long index)
System.Object GetValue(long index1, long index2)
System.Object GetValue(long index1, long index2, long index3)
System.Object GetValue(Params long[] indices)
void SetValue(System.Object value, int index)
void SetValue(System.Object value, int index1, int index2)
void SetValue(System.Object value, int index1, int index2, int index3)
void SetValue(System.Object value, Params int[] indices)
void SetValue(System.Object value, long index)
void SetValue(System.Object value, long index1, long index2)
void SetValue(System.Object value, long index1, long index2, long index3)
void SetValue(System.Object value, Params long[] indices)
long GetLongLength(int dimension)
System.Object Clone()
void CopyTo(array array, int index)
void CopyTo(array array, long index)
System.Collections.IEnumerator GetEnumerator()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
int IList.Add(System.Object value)
bool IList.Contains(System.Object value)
void IList.Insert(int index, System.Object value)
void IList.Remove(System.Object value)
void IList.RemoveAt(int index)
int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
static int MaxLength {get;}
static System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](T[] array)
static void Resize[T]([ref] T[] array, int newSize)
static array CreateInstance(type elementType, int length)
static array CreateInstance(type elementType, int length1, int length2)
static array CreateInstance(type elementType, int length1, int length2, int length3)
static array CreateInstance(type elementType, Params int[] lengths)
static array CreateInstance(type elementType, int[] lengths, int[] lowerBounds)
static array CreateInstance(type elementType, Params long[] lengths)
static array CreateInstanceFromArrayType(type arrayType, int length)
static array CreateInstanceFromArrayType(type arrayType, Params int[] lengths)
static array CreateInstanceFromArrayType(type arrayType, int[] lengths, int[] lowerBounds)
static void Copy(array sourceArray, array destinationArray, long length)
static void Copy(array sourceArray, long sourceIndex, array destinationArray, long destinationIndex, long length)
static void Copy(array sourceArray, array destinationArray, int length)
static void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)
static void ConstrainedCopy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)
static void Clear(array array)
static void Clear(array array, int index, int length)
static int BinarySearch(array array, System.Object value)
static int BinarySearch(array array, int index, int length, System.Object value)
static int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer)
static int BinarySearch(array array, int index, int length, System.Object value, System.Collections.IComparer comparer)
static int BinarySearch[T](T[] array, T value)
static int BinarySearch[T](T[] array, T value, System.Collections.Generic.IComparer[T] comparer)
static int BinarySearch[T](T[] array, int index, int length, T value)
static int BinarySearch[T](T[] array, int index, int length, T value, System.Collections.Generic.IComparer[T] comparer)
static TOutput[] ConvertAll[TInput,TOutput](TInput[] array, System.Converter[TInput,TOutput] converter)
static T[] Empty[T]()
static bool Exists[T](T[] array, System.Predicate[T] match)
static void Fill[T](T[] array, T value)
static void Fill[T](T[] array, T value, int startIndex, int count)
static T Find[T](T[] array, System.Predicate[T] match)
static T[] FindAll[T](T[] array, System.Predicate[T] match)
static int FindIndex[T](T[] array, System.Predicate[T] match)
static int FindIndex[T](T[] array, int startIndex, System.Predicate[T] match)
static int FindIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)
static T FindLast[T](T[] array, System.Predicate[T] match)
static int FindLastIndex[T](T[] array, System.Predicate[T] match)
static int FindLastIndex[T](T[] array, int startIndex, System.Predicate[T] match)
static int FindLastIndex[T](T[] array, int startIndex, int count, System.Predicate[T] match)
static void ForEach[T](T[] array, System.Action[T] action)
static int IndexOf(array array, System.Object value)
static int IndexOf(array array, System.Object value, int startIndex)
static int IndexOf(array array, System.Object value, int startIndex, int count)
static int IndexOf[T](T[] array, T value)
static int IndexOf[T](T[] array, T value, int startIndex)
static int IndexOf[T](T[] array, T value, int startIndex, int count)
static int LastIndexOf(array array, System.Object value)
static int LastIndexOf(array array, System.Object value, int startIndex)
static int LastIndexOf(array array, System.Object value, int startIndex, int count)
static int LastIndexOf[T](T[] array, T value)
static int LastIndexOf[T](T[] array, T value, int startIndex)
static int LastIndexOf[T](T[] array, T value, int startIndex, int count)
static void Reverse(array array)
static void Reverse(array array, int index, int length)
static void Reverse[T](T[] array)
static void Reverse[T](T[] array, int index, int length)
static void Sort(array array)
static void Sort(array keys, array items)
static void Sort(array array, int index, int length)
static void Sort(array keys, array items, int index, int length)
static void Sort(array array, System.Collections.IComparer comparer)
static void Sort(array keys, array items, System.Collections.IComparer comparer)
static void Sort(array array, int index, int length, System.Collections.IComparer comparer)
static void Sort(array keys, array items, int index, int length, System.Collections.IComparer comparer)
static void Sort[T](T[] array)
static void Sort[TKey,TValue](TKey[] keys, TValue[] items)
static void Sort[T](T[] array, int index, int length)
static void Sort[TKey,TValue](TKey[] keys, TValue[] items, int index, int length)
static void Sort[T](T[] array, System.Collections.Generic.IComparer[T] comparer)
static void Sort[TKey,TValue](TKey[] keys, TValue[] items, System.Collections.Generic.IComparer[TKey] comparer)
static void Sort[T](T[] array, int index, int length, System.Collections.Generic.IComparer[T] comparer)
static void Sort[TKey,TValue](TKey[] keys, TValue[] items, int index, int length, System.Collections.Generic.IComparer[TKey] comparer)
static void Sort[T](T[] array, System.Comparison[T] comparison)
static bool TrueForAll[T](T[] array, System.Predicate[T] match)
#class System.Type abstract :System.Reflection.MemberInfo;System.Reflection.ICustomAttributeProvider;System.Reflection.IReflect @0
System.Reflection.MemberTypes MemberType {get;}
string Namespace {get;}
string AssemblyQualifiedName {get;}
string FullName {get;}
System.Reflection.Assembly Assembly {get;}
System.Reflection.Module Module {get;}
bool IsInterface {get;}
bool IsNested {get;}
type DeclaringType {get;}
System.Reflection.MethodBase DeclaringMethod {get;}
type ReflectedType {get;}
type UnderlyingSystemType {get;}
bool IsTypeDefinition {get;}
bool IsArray {get;}
bool IsByRef {get;}
bool IsPointer {get;}
bool IsConstructedGenericType {get;}
bool IsGenericParameter {get;}
bool IsGenericTypeParameter {get;}
bool IsGenericMethodParameter {get;}
bool IsGenericType {get;}
bool IsGenericTypeDefinition {get;}
bool IsSZArray {get;}
bool IsVariableBoundArray {get;}
bool IsByRefLike {get;}
bool IsFunctionPointer {get;}
bool IsUnmanagedFunctionPointer {get;}
bool HasElementType {get;}
type[] GenericTypeArguments {get;}
int GenericParameterPosition {get;}
System.Reflection.GenericParameterAttributes GenericParameterAttributes {get;}
System.Reflection.TypeAttributes Attributes {get;}
bool IsAbstract {get;}
bool IsImport {get;}
bool IsSealed {get;}
bool IsSpecialName {get;}
bool IsClass {get;}
bool IsNestedAssembly {get;}
bool IsNestedFamANDAssem {get;}
bool IsNestedFamily {get;}
bool IsNestedFamORAssem {get;}
bool IsNestedPrivate {get;}
bool IsNestedPublic {get;}
bool IsNotPublic {get;}
bool IsPublic {get;}
bool IsAutoLayout {get;}
bool IsExplicitLayout {get;}
bool IsLayoutSequential {get;}
bool IsAnsiClass {get;}
bool IsAutoClass {get;}
bool IsUnicodeClass {get;}
bool IsCOMObject {get;}
bool IsContextful {get;}
bool IsEnum {get;}
bool IsMarshalByRef {get;}
bool IsPrimitive {get;}
bool IsValueType {get;}
bool IsSignatureType {get;}
bool IsSecurityCritical {get;}
bool IsSecuritySafeCritical {get;}
bool IsSecurityTransparent {get;}
System.Runtime.InteropServices.StructLayoutAttribute StructLayoutAttribute {get;}
System.Reflection.ConstructorInfo TypeInitializer {get;}
System.RuntimeTypeHandle TypeHandle {get;}
guid GUID {get;}
type BaseType {get;}
bool IsSerializable {get;}
bool ContainsGenericParameters {get;}
bool IsVisible {get;}
string Name {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
bool IsCollectible {get;}
int MetadataToken {get;}
type GetType()
type GetElementType()
int GetArrayRank()
type GetGenericTypeDefinition()
type[] GetGenericArguments()
type[] GetOptionalCustomModifiers()
type[] GetRequiredCustomModifiers()
type[] GetGenericParameterConstraints()
bool IsAssignableTo(type targetType)
System.Reflection.ConstructorInfo GetConstructor(type[] types)
System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, type[] types)
System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.ConstructorInfo[] GetConstructors()
System.Reflection.ConstructorInfo[] GetConstructors(System.Reflection.BindingFlags bindingAttr)
System.Reflection.EventInfo GetEvent(string name)
System.Reflection.EventInfo GetEvent(string name, System.Reflection.BindingFlags bindingAttr)
System.Reflection.EventInfo[] GetEvents()
System.Reflection.EventInfo[] GetEvents(System.Reflection.BindingFlags bindingAttr)
System.Reflection.FieldInfo GetField(string name)
System.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr)
System.Reflection.FieldInfo[] GetFields()
System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr)
type[] GetFunctionPointerCallingConventions()
type GetFunctionPointerReturnType()
type[] GetFunctionPointerParameterTypes()
System.Reflection.MemberInfo[] GetMember(string name)
System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr)
System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.MemberTypes type, System.Reflection.BindingFlags bindingAttr)
System.Reflection.MemberInfo[] GetMembers()
System.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr)
System.Reflection.MemberInfo GetMemberWithSameMetadataDefinitionAs(System.Reflection.MemberInfo member)
System.Reflection.MethodInfo GetMethod(string name)
System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr)
System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, type[] types)
System.Reflection.MethodInfo GetMethod(string name, type[] types)
System.Reflection.MethodInfo GetMethod(string name, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types)
System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, type[] types)
System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.MethodInfo[] GetMethods()
System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr)
type GetNestedType(string name)
type GetNestedType(string name, System.Reflection.BindingFlags bindingAttr)
type[] GetNestedTypes()
type[] GetNestedTypes(System.Reflection.BindingFlags bindingAttr)
System.Reflection.PropertyInfo GetProperty(string name)
System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr)
System.Reflection.PropertyInfo GetProperty(string name, type returnType)
System.Reflection.PropertyInfo GetProperty(string name, type[] types)
System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types)
System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
System.Reflection.PropertyInfo[] GetProperties()
System.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr)
System.Reflection.MemberInfo[] GetDefaultMembers()
System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args)
System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, cultureinfo culture)
System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)
type GetInterface(string name)
type GetInterface(string name, bool ignoreCase)
type[] GetInterfaces()
System.Reflection.InterfaceMapping GetInterfaceMap(type interfaceType)
bool IsInstanceOfType(System.Object o)
bool IsEquivalentTo(type other)
type GetEnumUnderlyingType()
array GetEnumValues()
array GetEnumValuesAsUnderlyingType()
type MakeArrayType()
type MakeArrayType(int rank)
type MakeByRefType()
type MakeGenericType(Params type[] typeArguments)
type MakePointerType()
string ToString()
bool Equals(System.Object o)
bool Equals(type o)
int GetHashCode()
bool IsEnumDefined(System.Object value)
string GetEnumName(System.Object value)
string[] GetEnumNames()
type[] FindInterfaces(System.Reflection.TypeFilter filter, System.Object filterCriteria)
System.Reflection.MemberInfo[] FindMembers(System.Reflection.MemberTypes memberType, System.Reflection.BindingFlags bindingAttr, System.Reflection.MemberFilter filter, System.Object filterCriteria)
bool IsSubclassOf(type c)
bool IsAssignableFrom(type c)
bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
bool IsDefined(type attributeType, bool inherit)
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
static System.Reflection.Binder DefaultBinder {get;}
static char Delimiter {get;}
static type[] EmptyTypes {get;}
static System.Object Missing {get;}
static System.Reflection.MemberFilter FilterAttribute {get;}
static System.Reflection.MemberFilter FilterName {get;}
static System.Reflection.MemberFilter FilterNameIgnoreCase {get;}
static type GetType(string typeName, bool throwOnError, bool ignoreCase)
static type GetType(string typeName, bool throwOnError)
static type GetType(string typeName)
static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver)
static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError)
static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError, bool ignoreCase)
static type GetTypeFromHandle(System.RuntimeTypeHandle handle)
static System.RuntimeTypeHandle GetTypeHandle(System.Object o)
static type[] GetTypeArray(System.Object[] args)
static System.TypeCode GetTypeCode(type type)
static type GetTypeFromCLSID(guid clsid)
static type GetTypeFromCLSID(guid clsid, bool throwOnError)
static type GetTypeFromCLSID(guid clsid, string server)
static type GetTypeFromCLSID(guid clsid, string server, bool throwOnError)
static type GetTypeFromProgID(string progID)
static type GetTypeFromProgID(string progID, bool throwOnError)
static type GetTypeFromProgID(string progID, string server)
static type GetTypeFromProgID(string progID, string server, bool throwOnError)
static type MakeGenericSignatureType(type genericTypeDefinition, Params type[] typeArguments)
static type MakeGenericMethodParameter(int position)
static type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase)
#class System.Random :System.Object @0
int Next()
int Next(int maxValue)
int Next(int minValue, int maxValue)
long NextInt64()
long NextInt64(long maxValue)
long NextInt64(long minValue, long maxValue)
float NextSingle()
double NextDouble()
void NextBytes(byte[] buffer)
T[] GetItems[T](T[] choices, int length)
void Shuffle[T](T[] values)
string GetHexString(int stringLength, bool lowercase = False)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Random Shared {get;}
System.Random new()
System.Random new(int Seed)
#class System.Nullable static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int Compare[T](System.Nullable[T] n1, System.Nullable[T] n2)
static bool Equals[T](System.Nullable[T] n1, System.Nullable[T] n2)
static type GetUnderlyingType(type nullableType)
#struct System.Nullable\`1<T> :System.ValueType @0
bool HasValue {get;}
T Value {get;}
T GetValueOrDefault()
T GetValueOrDefault(T defaultValue)
bool Equals(System.Object other)
int GetHashCode()
string ToString()
System.Nullable[T] new(T value)
#class System.Tuple static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Tuple[T1] Create[T1](T1 item1)
static System.Tuple[T1,T2] Create[T1,T2](T1 item1, T2 item2)
static System.Tuple[T1,T2,T3] Create[T1,T2,T3](T1 item1, T2 item2, T3 item3)
static System.Tuple[T1,T2,T3,T4] Create[T1,T2,T3,T4](T1 item1, T2 item2, T3 item3, T4 item4)
static System.Tuple[T1,T2,T3,T4,T5] Create[T1,T2,T3,T4,T5](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
static System.Tuple[T1,T2,T3,T4,T5,T6] Create[T1,T2,T3,T4,T5,T6](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
static System.Tuple[T1,T2,T3,T4,T5,T6,T7] Create[T1,T2,T3,T4,T5,T6,T7](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8]] Create[T1,T2,T3,T4,T5,T6,T7,T8](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
#class System.Tuple\`1<T1> :System.Object;System.Collections.IStructuralEquatable;System.Collections.IStructuralComparable;System.IComparable;System.Runtime.CompilerServices.ITuple @0
T1 Item1 {get;}
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
int IComparable.CompareTo(System.Object obj)
System.Tuple[T1] new(T1 item1)
#class System.Tuple\`2<T1,T2> :System.Object;System.Collections.IStructuralEquatable;System.Collections.IStructuralComparable;System.IComparable;System.Runtime.CompilerServices.ITuple @0
T1 Item1 {get;}
T2 Item2 {get;}
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
int IComparable.CompareTo(System.Object obj)
System.Tuple[T1,T2] new(T1 item1, T2 item2)
#class System.Tuple\`3<T1,T2,T3> :System.Object;System.Collections.IStructuralEquatable;System.Collections.IStructuralComparable;System.IComparable;System.Runtime.CompilerServices.ITuple @0
T1 Item1 {get;}
T2 Item2 {get;}
T3 Item3 {get;}
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
int IComparable.CompareTo(System.Object obj)
System.Tuple[T1,T2,T3] new(T1 item1, T2 item2, T3 item3)
#class System.Tuple\`4<T1,T2,T3,T4> :System.Object;System.Collections.IStructuralEquatable;System.Collections.IStructuralComparable;System.IComparable;System.Runtime.CompilerServices.ITuple @0
T1 Item1 {get;}
T2 Item2 {get;}
T3 Item3 {get;}
T4 Item4 {get;}
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
int IComparable.CompareTo(System.Object obj)
System.Tuple[T1,T2,T3,T4] new(T1 item1, T2 item2, T3 item3, T4 item4)
#struct System.ValueTuple :System.ValueType;System.IEquatable\`1[System.ValueTuple];System.Collections.IStructuralEquatable;System.Collections.IStructuralComparable;System.IComparable;System.IComparable\`1[System.ValueTuple];System.Runtime.CompilerServices.ITuple @0
int Length {get;}
System.Object ITuple.Item(int index) {get;}
bool Equals(System.Object obj)
bool Equals(System.ValueTuple other)
int CompareTo(System.ValueTuple other)
int GetHashCode()
string ToString()
static System.ValueTuple Create()
static System.ValueTuple[T1] Create[T1](T1 item1)
static System.ValueTuple[T1,T2] Create[T1,T2](T1 item1, T2 item2)
static System.ValueTuple[T1,T2,T3] Create[T1,T2,T3](T1 item1, T2 item2, T3 item3)
static System.ValueTuple[T1,T2,T3,T4] Create[T1,T2,T3,T4](T1 item1, T2 item2, T3 item3, T4 item4)
static System.ValueTuple[T1,T2,T3,T4,T5] Create[T1,T2,T3,T4,T5](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
static System.ValueTuple[T1,T2,T3,T4,T5,T6] Create[T1,T2,T3,T4,T5,T6](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] Create[T1,T2,T3,T4,T5,T6,T7](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8]] Create[T1,T2,T3,T4,T5,T6,T7,T8](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
#struct System.ValueTuple\`2<T1,T2> :System.ValueType;System.IEquatable\`1[System.ValueTuple\`2];System.Collections.IStructuralEquatable;System.Collections.IStructuralComparable;System.IComparable;System.IComparable\`1[System.ValueTuple\`2];System.Runtime.CompilerServices.ITuple @0
bool Equals(System.Object obj)
bool Equals(System.ValueTuple[T1,T2] other)
int CompareTo(System.ValueTuple[T1,T2] other)
int GetHashCode()
string ToString()
System.ValueTuple[T1,T2] new(T1 item1, T2 item2)
#struct System.ValueTuple\`3<T1,T2,T3> :System.ValueType;System.IEquatable\`1[System.ValueTuple\`3];System.Collections.IStructuralEquatable;System.Collections.IStructuralComparable;System.IComparable;System.IComparable\`1[System.ValueTuple\`3];System.Runtime.CompilerServices.ITuple @0
bool Equals(System.Object obj)
bool Equals(System.ValueTuple[T1,T2,T3] other)
int CompareTo(System.ValueTuple[T1,T2,T3] other)
int GetHashCode()
string ToString()
System.ValueTuple[T1,T2,T3] new(T1 item1, T2 item2, T3 item3)
#class System.Environment static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int CurrentManagedThreadId {get;}
static int ExitCode {get;set;}
static int ProcessorCount {get;}
static bool IsPrivilegedProcess {get;}
static bool HasShutdownStarted {get;}
static string CommandLine {get;}
static string CurrentDirectory {get;set;}
static int ProcessId {get;}
static string ProcessPath {get;}
static bool Is64BitProcess {get;}
static bool Is64BitOperatingSystem {get;}
static string NewLine {get;}
static System.OperatingSystem OSVersion {get;}
static string StackTrace {get;}
static int SystemPageSize {get;}
static int TickCount {get;}
static bool UserInteractive {get;}
static string SystemDirectory {get;}
static string UserDomainName {get;}
static System.Environment+ProcessCpuUsage CpuUsage {get;}
static long TickCount64 {get;}
static string MachineName {get;}
static string UserName {get;}
static long WorkingSet {get;}
static version Version {get;}
static void Exit(int exitCode)
static void FailFast(string message)
static void FailFast(string message, System.Exception exception)
static string GetEnvironmentVariable(string variable)
static string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)
static System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target)
static System.Collections.IDictionary GetEnvironmentVariables()
static void SetEnvironmentVariable(string variable, string value)
static void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)
static string[] GetCommandLineArgs()
static string ExpandEnvironmentVariables(string name)
static string GetFolderPath(System.Environment+SpecialFolder folder)
static string GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)
static string[] GetLogicalDrives()
#class System.OperatingSystem :System.Object;System.Runtime.Serialization.ISerializable;System.ICloneable @0
System.PlatformID Platform {get;}
string ServicePack {get;}
version Version {get;}
string VersionString {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Object Clone()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsOSPlatform(string platform)
static bool IsOSPlatformVersionAtLeast(string platform, int major, int minor = 0, int build = 0, int revision = 0)
static bool IsBrowser()
static bool IsWasi()
static bool IsLinux()
static bool IsFreeBSD()
static bool IsFreeBSDVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
static bool IsAndroid()
static bool IsAndroidVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
static bool IsIOS()
static bool IsIOSVersionAtLeast(int major, int minor = 0, int build = 0)
static bool IsMacOS()
static bool IsMacOSVersionAtLeast(int major, int minor = 0, int build = 0)
static bool IsMacCatalyst()
static bool IsMacCatalystVersionAtLeast(int major, int minor = 0, int build = 0)
static bool IsTvOS()
static bool IsTvOSVersionAtLeast(int major, int minor = 0, int build = 0)
static bool IsWatchOS()
static bool IsWatchOSVersionAtLeast(int major, int minor = 0, int build = 0)
static bool IsWindows()
static bool IsWindowsVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
System.OperatingSystem new(System.PlatformID platform, version version)
#class System.Buffer static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static void BlockCopy(array src, int srcOffset, array dst, int dstOffset, int count)
static int ByteLength(array array)
static byte GetByte(array array, int index)
static void SetByte(array array, int index, byte value)
#class System.GC static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int MaxGeneration {get;}
static System.GCMemoryInfo GetGCMemoryInfo()
static System.GCMemoryInfo GetGCMemoryInfo(System.GCKind kind)
static void AddMemoryPressure(long bytesAllocated)
static void RemoveMemoryPressure(long bytesAllocated)
static int GetGeneration(System.Object obj)
static int GetGeneration(System.WeakReference wo)
static void Collect(int generation)
static void Collect()
static void Collect(int generation, System.GCCollectionMode mode)
static void Collect(int generation, System.GCCollectionMode mode, bool blocking)
static void Collect(int generation, System.GCCollectionMode mode, bool blocking, bool compacting)
static int CollectionCount(int generation)
static void KeepAlive(System.Object obj)
static void WaitForPendingFinalizers()
static void SuppressFinalize(System.Object obj)
static void ReRegisterForFinalize(System.Object obj)
static long GetTotalMemory(bool forceFullCollection)
static long GetAllocatedBytesForCurrentThread()
static long GetTotalAllocatedBytes(bool precise = False)
static void RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold)
static void CancelFullGCNotification()
static System.GCNotificationStatus WaitForFullGCApproach()
static System.GCNotificationStatus WaitForFullGCApproach(int millisecondsTimeout)
static System.GCNotificationStatus WaitForFullGCApproach(timespan timeout)
static System.GCNotificationStatus WaitForFullGCComplete()
static System.GCNotificationStatus WaitForFullGCComplete(int millisecondsTimeout)
static System.GCNotificationStatus WaitForFullGCComplete(timespan timeout)
static bool TryStartNoGCRegion(long totalSize)
static bool TryStartNoGCRegion(long totalSize, long lohSize)
static bool TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC)
static bool TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC)
static void EndNoGCRegion()
static void RegisterNoGCRegionCallback(long totalSize, System.Action callback)
static T[] AllocateUninitializedArray[T](int length, bool pinned = False)
static T[] AllocateArray[T](int length, bool pinned = False)
static timespan GetTotalPauseDuration()
static System.Collections.Generic.IReadOnlyDictionary[string,System.Object] GetConfigurationVariables()
static void RefreshMemoryLimit()
#class System.Console static :System.Object @3
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.IO.TextReader In {get;}
static System.Text.Encoding InputEncoding {get;set;}
static System.Text.Encoding OutputEncoding {get;set;}
static bool KeyAvailable {get;}
static System.IO.TextWriter Out {get;}
static System.IO.TextWriter Error {get;}
static bool IsInputRedirected {get;}
static bool IsOutputRedirected {get;}
static bool IsErrorRedirected {get;}
static int CursorSize {get;set;}
static bool NumberLock {get;}
static bool CapsLock {get;}
static System.ConsoleColor BackgroundColor {get;set;}
static System.ConsoleColor ForegroundColor {get;set;}
static int BufferWidth {get;set;}
static int BufferHeight {get;set;}
static int WindowLeft {get;set;}
static int WindowTop {get;set;}
static int WindowWidth {get;set;}
static int WindowHeight {get;set;}
static int LargestWindowWidth {get;}
static int LargestWindowHeight {get;}
static bool CursorVisible {get;set;}
static int CursorLeft {get;set;}
static int CursorTop {get;set;}
static string Title {get;set;}
static bool TreatControlCAsInput {get;set;}
static System.ConsoleKeyInfo ReadKey()
static System.ConsoleKeyInfo ReadKey(bool intercept)
static void ResetColor()
static void SetBufferSize(int width, int height)
static void SetWindowPosition(int left, int top)
static void SetWindowSize(int width, int height)
static System.ValueTuple[int,int] GetCursorPosition()
static void Beep()
static void Beep(int frequency, int duration)
static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop)
static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, System.ConsoleColor sourceForeColor, System.ConsoleColor sourceBackColor)
static void Clear()
static void SetCursorPosition(int left, int top)
static System.IO.Stream OpenStandardInput()
static System.IO.Stream OpenStandardInput(int bufferSize)
static System.IO.Stream OpenStandardOutput()
static System.IO.Stream OpenStandardOutput(int bufferSize)
static System.IO.Stream OpenStandardError()
static System.IO.Stream OpenStandardError(int bufferSize)
static void SetIn(System.IO.TextReader newIn)
static void SetOut(System.IO.TextWriter newOut)
static void SetError(System.IO.TextWriter newError)
static int Read()
static string ReadLine()
static void WriteLine()
static void WriteLine(bool value)
static void WriteLine(char value)
static void WriteLine(char[] buffer)
static void WriteLine(char[] buffer, int index, int count)
static void WriteLine(decimal value)
static void WriteLine(double value)
static void WriteLine(float value)
static void WriteLine(int value)
static void WriteLine(uint value)
static void WriteLine(long value)
static void WriteLine(ulong value)
static void WriteLine(System.Object value)
static void WriteLine(string value)
static void WriteLine(string format, System.Object arg0)
static void WriteLine(string format, System.Object arg0, System.Object arg1)
static void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)
static void WriteLine(string format, Params System.Object[] arg)
static void Write(string format, System.Object arg0)
static void Write(string format, System.Object arg0, System.Object arg1)
static void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)
static void Write(string format, Params System.Object[] arg)
static void Write(bool value)
static void Write(char value)
static void Write(char[] buffer)
static void Write(char[] buffer, int index, int count)
static void Write(double value)
static void Write(decimal value)
static void Write(float value)
static void Write(int value)
static void Write(uint value)
static void Write(long value)
static void Write(ulong value)
static void Write(System.Object value)
static void Write(string value)
#class System.Activator static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture)
static System.Object CreateInstance(type type, Params System.Object[] args)
static System.Object CreateInstance(type type, System.Object[] args, System.Object[] activationAttributes)
static System.Object CreateInstance(type type)
static System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName)
static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, System.Object[] activationAttributes)
static System.Object CreateInstance(type type, bool nonPublic)
static T CreateInstance[T]()
static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName)
static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, System.Object[] activationAttributes)
static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
#class System.Exception :System.Object;System.Runtime.Serialization.ISerializable @0
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
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
System.Exception new()
System.Exception new(string message)
System.Exception new(string message, System.Exception innerException)
#class System.ArgumentException :System.SystemException;System.Runtime.Serialization.ISerializable @0
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
System.Exception GetBaseException()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfNullOrEmpty(string argument, string paramName = null)
static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
System.ArgumentException new()
System.ArgumentException new(string message)
System.ArgumentException new(string message, System.Exception innerException)
System.ArgumentException new(string message, string paramName, System.Exception innerException)
System.ArgumentException new(string message, string paramName)
#class System.ArgumentNullException :System.ArgumentException;System.Runtime.Serialization.ISerializable @0
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
System.Exception GetBaseException()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfNull(System.Object argument, string paramName = null)
static void ThrowIfNullOrEmpty(string argument, string paramName = null)
static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
System.ArgumentNullException new()
System.ArgumentNullException new(string paramName)
System.ArgumentNullException new(string message, System.Exception innerException)
System.ArgumentNullException new(string paramName, string message)
#class System.ArgumentOutOfRangeException :System.ArgumentException;System.Runtime.Serialization.ISerializable @0
string Message {get;}
System.Object ActualValue {get;}
string ParamName {get;}
System.Reflection.MethodBase TargetSite {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Exception GetBaseException()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfZero[T](T value, string paramName = default)
static void ThrowIfNegative[T](T value, string paramName = default)
static void ThrowIfNegativeOrZero[T](T value, string paramName = default)
static void ThrowIfEqual[T](T value, T other, string paramName = default)
static void ThrowIfNotEqual[T](T value, T other, string paramName = default)
static void ThrowIfGreaterThan[T](T value, T other, string paramName = default)
static void ThrowIfGreaterThanOrEqual[T](T value, T other, string paramName = default)
static void ThrowIfLessThan[T](T value, T other, string paramName = default)
static void ThrowIfLessThanOrEqual[T](T value, T other, string paramName = default)
static void ThrowIfNullOrEmpty(string argument, string paramName = null)
static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
System.ArgumentOutOfRangeException new()
System.ArgumentOutOfRangeException new(string paramName)
System.ArgumentOutOfRangeException new(string paramName, string message)
System.ArgumentOutOfRangeException new(string message, System.Exception innerException)
System.ArgumentOutOfRangeException new(string paramName, System.Object actualValue, string message)
#class System.AggregateException :System.Exception;System.Runtime.Serialization.ISerializable @0
System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions {get;}
string Message {get;}
System.Reflection.MethodBase TargetSite {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Exception GetBaseException()
void Handle(System.Func[System.Exception,bool] predicate)
System.AggregateException Flatten()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
System.AggregateException new()
System.AggregateException new(string message)
System.AggregateException new(string message, System.Exception innerException)
System.AggregateException new(System.Collections.Generic.IEnumerable[System.Exception] innerExceptions)
System.AggregateException new(Params System.Exception[] innerExceptions)
System.AggregateException new(string message, System.Collections.Generic.IEnumerable[System.Exception] innerExceptions)
System.AggregateException new(string message, Params System.Exception[] innerExceptions)
#class System.Delegate abstract :System.Object;System.ICloneable;System.Runtime.Serialization.ISerializable @0
System.Object Target {get;}
bool HasSingleTarget {get;}
System.Reflection.MethodInfo Method {get;}
bool Equals(System.Object obj)
int GetHashCode()
System.Object Clone()
System.Delegate[] GetInvocationList()
System.Object DynamicInvoke(Params System.Object[] args)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
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
static System.Delegate+InvocationListEnumerator\`1[TDelegate] EnumerateInvocationList[TDelegate](TDelegate d)
static System.Delegate Remove(System.Delegate source, System.Delegate value)
static System.Delegate RemoveAll(System.Delegate source, System.Delegate value)
#class System.StringComparer abstract :System.Object;System.Collections.IComparer;System.Collections.IEqualityComparer;System.Collections.Generic.IComparer\`1[System.String];System.Collections.Generic.IEqualityComparer\`1[System.String] @0
int Compare(System.Object x, System.Object y)
int Compare(string x, string y)
bool Equals(System.Object x, System.Object y)
bool Equals(string x, string y)
bool Equals(System.Object obj)
int GetHashCode(System.Object obj)
int GetHashCode(string obj)
int GetHashCode()
string ToString()
static System.StringComparer InvariantCulture {get;}
static System.StringComparer InvariantCultureIgnoreCase {get;}
static System.StringComparer CurrentCulture {get;}
static System.StringComparer CurrentCultureIgnoreCase {get;}
static System.StringComparer Ordinal {get;}
static System.StringComparer OrdinalIgnoreCase {get;}
static System.StringComparer FromComparison(System.StringComparison comparisonType)
static System.StringComparer Create(cultureinfo culture, bool ignoreCase)
static System.StringComparer Create(cultureinfo culture, System.Globalization.CompareOptions options)
static bool IsWellKnownOrdinalComparer(System.Collections.Generic.IEqualityComparer[string] comparer, [ref] bool ignoreCase)
static bool IsWellKnownCultureAwareComparer(System.Collections.Generic.IEqualityComparer[string] comparer, [ref] System.Globalization.CompareInfo compareInfo, [ref] System.Globalization.CompareOptions compareOptions)
#class System.Lazy\`1<T> :System.Object @0
bool IsValueCreated {get;}
T Value {get;}
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
System.Lazy[T] new()
System.Lazy[T] new(T value)
System.Lazy[T] new(System.Func[T] valueFactory)
System.Lazy[T] new(bool isThreadSafe)
System.Lazy[T] new(System.Threading.LazyThreadSafetyMode mode)
System.Lazy[T] new(System.Func[T] valueFactory, bool isThreadSafe)
System.Lazy[T] new(System.Func[T] valueFactory, System.Threading.LazyThreadSafetyMode mode)
#struct System.ArraySegment\`1<T> :System.ValueType;System.Collections.Generic.IList\`1[T];System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.Generic.IReadOnlyList\`1[T];System.Collections.Generic.IReadOnlyCollection\`1[T] @0
T[] Array {get;}
int Offset {get;}
int Count {get;}
T Item(int index) {get;set;}
System.ArraySegment\`1+Enumerator[T] GetEnumerator()
int GetHashCode()
void CopyTo(T[] destination)
void CopyTo(T[] destination, int destinationIndex)
void CopyTo(System.ArraySegment[T] destination)
bool Equals(System.Object obj)
bool Equals(System.ArraySegment[T] obj)
System.ArraySegment[T] Slice(int index)
System.ArraySegment[T] Slice(int index, int count)
T[] ToArray()
string ToString()
int IndexOf(T item)
void Insert(int index, T item)
void RemoveAt(int index)
void Add(T item)
void Clear()
bool Contains(T item)
bool Remove(T item)
static System.ArraySegment[T] Empty {get;}
System.ArraySegment[T] new(T[] array)
System.ArraySegment[T] new(T[] array, int offset, int count)
#struct System.Half :System.ValueType;System.IComparable;System.IFormattable;System.IComparable\`1[System.Half];System.IEquatable\`1[System.Half] @0
int CompareTo(System.Object obj)
int CompareTo(System.Half other)
bool Equals(System.Object obj)
bool Equals(System.Half other)
int GetHashCode()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
static System.Half Epsilon {get;}
static System.Half PositiveInfinity {get;}
static System.Half NegativeInfinity {get;}
static System.Half NaN {get;}
static System.Half MinValue {get;}
static System.Half MaxValue {get;}
static System.Half E {get;}
static System.Half Pi {get;}
static System.Half Tau {get;}
static System.Half NegativeZero {get;}
static System.Half MultiplicativeIdentity {get;}
static System.Half One {get;}
static System.Half Zero {get;}
static System.Half NegativeOne {get;}
static bool IsFinite(System.Half value)
static bool IsInfinity(System.Half value)
static bool IsNaN(System.Half value)
static bool IsNegative(System.Half value)
static bool IsNegativeInfinity(System.Half value)
static bool IsNormal(System.Half value)
static bool IsPositiveInfinity(System.Half value)
static bool IsSubnormal(System.Half value)
static System.Half Parse(string s)
static System.Half Parse(string s, System.Globalization.NumberStyles style)
static System.Half Parse(string s, System.IFormatProvider provider)
static System.Half Parse(string s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null)
static bool TryParse(string s, [ref] System.Half result)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.Half result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] System.Half result)
static bool IsPow2(System.Half value)
static System.Half Log2(System.Half value)
static System.Half Exp(System.Half x)
static System.Half ExpM1(System.Half x)
static System.Half Exp2(System.Half x)
static System.Half Exp2M1(System.Half x)
static System.Half Exp10(System.Half x)
static System.Half Exp10M1(System.Half x)
static System.Half Ceiling(System.Half x)
static TInteger ConvertToInteger[TInteger](System.Half value)
static TInteger ConvertToIntegerNative[TInteger](System.Half value)
static System.Half Floor(System.Half x)
static System.Half Round(System.Half x)
static System.Half Round(System.Half x, int digits)
static System.Half Round(System.Half x, System.MidpointRounding mode)
static System.Half Round(System.Half x, int digits, System.MidpointRounding mode)
static System.Half Truncate(System.Half x)
static System.Half Atan2(System.Half y, System.Half x)
static System.Half Atan2Pi(System.Half y, System.Half x)
static System.Half BitDecrement(System.Half x)
static System.Half BitIncrement(System.Half x)
static System.Half FusedMultiplyAdd(System.Half left, System.Half right, System.Half addend)
static System.Half Ieee754Remainder(System.Half left, System.Half right)
static int ILogB(System.Half x)
static System.Half Lerp(System.Half value1, System.Half value2, System.Half amount)
static System.Half ReciprocalEstimate(System.Half x)
static System.Half ReciprocalSqrtEstimate(System.Half x)
static System.Half ScaleB(System.Half x, int n)
static System.Half Acosh(System.Half x)
static System.Half Asinh(System.Half x)
static System.Half Atanh(System.Half x)
static System.Half Cosh(System.Half x)
static System.Half Sinh(System.Half x)
static System.Half Tanh(System.Half x)
static System.Half Log(System.Half x)
static System.Half Log(System.Half x, System.Half newBase)
static System.Half Log10(System.Half x)
static System.Half LogP1(System.Half x)
static System.Half Log2P1(System.Half x)
static System.Half Log10P1(System.Half x)
static System.Half Clamp(System.Half value, System.Half min, System.Half max)
static System.Half ClampNative(System.Half value, System.Half min, System.Half max)
static System.Half CopySign(System.Half value, System.Half sign)
static System.Half Max(System.Half x, System.Half y)
static System.Half MaxNative(System.Half x, System.Half y)
static System.Half MaxNumber(System.Half x, System.Half y)
static System.Half Min(System.Half x, System.Half y)
static System.Half MinNative(System.Half x, System.Half y)
static System.Half MinNumber(System.Half x, System.Half y)
static int Sign(System.Half value)
static System.Half Abs(System.Half value)
static System.Half CreateChecked[TOther](TOther value)
static System.Half CreateSaturating[TOther](TOther value)
static System.Half CreateTruncating[TOther](TOther value)
static bool IsEvenInteger(System.Half value)
static bool IsInteger(System.Half value)
static bool IsOddInteger(System.Half value)
static bool IsPositive(System.Half value)
static bool IsRealNumber(System.Half value)
static System.Half MaxMagnitude(System.Half x, System.Half y)
static System.Half MaxMagnitudeNumber(System.Half x, System.Half y)
static System.Half MinMagnitude(System.Half x, System.Half y)
static System.Half MinMagnitudeNumber(System.Half x, System.Half y)
static System.Half MultiplyAddEstimate(System.Half left, System.Half right, System.Half addend)
static System.Half Pow(System.Half x, System.Half y)
static System.Half Cbrt(System.Half x)
static System.Half Hypot(System.Half x, System.Half y)
static System.Half RootN(System.Half x, int n)
static System.Half Sqrt(System.Half x)
static System.Half Acos(System.Half x)
static System.Half AcosPi(System.Half x)
static System.Half Asin(System.Half x)
static System.Half AsinPi(System.Half x)
static System.Half Atan(System.Half x)
static System.Half AtanPi(System.Half x)
static System.Half Cos(System.Half x)
static System.Half CosPi(System.Half x)
static System.Half DegreesToRadians(System.Half degrees)
static System.Half RadiansToDegrees(System.Half radians)
static System.Half Sin(System.Half x)
static System.ValueTuple[System.Half,System.Half] SinCos(System.Half x)
static System.ValueTuple[System.Half,System.Half] SinCosPi(System.Half x)
static System.Half SinPi(System.Half x)
static System.Half Tan(System.Half x)
static System.Half TanPi(System.Half x)
#struct System.Numerics.Complex :System.ValueType;System.IEquatable\`1[System.Numerics.Complex];System.IFormattable @1
double Real {get;}
double Imaginary {get;}
double Magnitude {get;}
double Phase {get;}
bool Equals(System.Object obj)
bool Equals(System.Numerics.Complex value)
int GetHashCode()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
static System.Numerics.Complex Zero {get;}
static System.Numerics.Complex One {get;}
static System.Numerics.Complex ImaginaryOne {get;}
static System.Numerics.Complex NaN {get;}
static System.Numerics.Complex Infinity {get;}
static System.Numerics.Complex FromPolarCoordinates(double magnitude, double phase)
static System.Numerics.Complex Negate(System.Numerics.Complex value)
static System.Numerics.Complex Add(System.Numerics.Complex left, System.Numerics.Complex right)
static System.Numerics.Complex Add(System.Numerics.Complex left, double right)
static System.Numerics.Complex Add(double left, System.Numerics.Complex right)
static System.Numerics.Complex Subtract(System.Numerics.Complex left, System.Numerics.Complex right)
static System.Numerics.Complex Subtract(System.Numerics.Complex left, double right)
static System.Numerics.Complex Subtract(double left, System.Numerics.Complex right)
static System.Numerics.Complex Multiply(System.Numerics.Complex left, System.Numerics.Complex right)
static System.Numerics.Complex Multiply(System.Numerics.Complex left, double right)
static System.Numerics.Complex Multiply(double left, System.Numerics.Complex right)
static System.Numerics.Complex Divide(System.Numerics.Complex dividend, System.Numerics.Complex divisor)
static System.Numerics.Complex Divide(System.Numerics.Complex dividend, double divisor)
static System.Numerics.Complex Divide(double dividend, System.Numerics.Complex divisor)
static double Abs(System.Numerics.Complex value)
static System.Numerics.Complex Conjugate(System.Numerics.Complex value)
static System.Numerics.Complex Reciprocal(System.Numerics.Complex value)
static System.Numerics.Complex Sin(System.Numerics.Complex value)
static System.Numerics.Complex Sinh(System.Numerics.Complex value)
static System.Numerics.Complex Asin(System.Numerics.Complex value)
static System.Numerics.Complex Cos(System.Numerics.Complex value)
static System.Numerics.Complex Cosh(System.Numerics.Complex value)
static System.Numerics.Complex Acos(System.Numerics.Complex value)
static System.Numerics.Complex Tan(System.Numerics.Complex value)
static System.Numerics.Complex Tanh(System.Numerics.Complex value)
static System.Numerics.Complex Atan(System.Numerics.Complex value)
static bool IsFinite(System.Numerics.Complex value)
static bool IsInfinity(System.Numerics.Complex value)
static bool IsNaN(System.Numerics.Complex value)
static System.Numerics.Complex Log(System.Numerics.Complex value)
static System.Numerics.Complex Log(System.Numerics.Complex value, double baseValue)
static System.Numerics.Complex Log10(System.Numerics.Complex value)
static System.Numerics.Complex Exp(System.Numerics.Complex value)
static System.Numerics.Complex Sqrt(System.Numerics.Complex value)
static System.Numerics.Complex Pow(System.Numerics.Complex value, System.Numerics.Complex power)
static System.Numerics.Complex Pow(System.Numerics.Complex value, double power)
static System.Numerics.Complex CreateChecked[TOther](TOther value)
static System.Numerics.Complex CreateSaturating[TOther](TOther value)
static System.Numerics.Complex CreateTruncating[TOther](TOther value)
static bool IsComplexNumber(System.Numerics.Complex value)
static bool IsEvenInteger(System.Numerics.Complex value)
static bool IsImaginaryNumber(System.Numerics.Complex value)
static bool IsInteger(System.Numerics.Complex value)
static bool IsNegative(System.Numerics.Complex value)
static bool IsNegativeInfinity(System.Numerics.Complex value)
static bool IsNormal(System.Numerics.Complex value)
static bool IsOddInteger(System.Numerics.Complex value)
static bool IsPositive(System.Numerics.Complex value)
static bool IsPositiveInfinity(System.Numerics.Complex value)
static bool IsRealNumber(System.Numerics.Complex value)
static bool IsSubnormal(System.Numerics.Complex value)
static System.Numerics.Complex MaxMagnitude(System.Numerics.Complex x, System.Numerics.Complex y)
static System.Numerics.Complex MinMagnitude(System.Numerics.Complex x, System.Numerics.Complex y)
static System.Numerics.Complex Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
static System.Numerics.Complex Parse(string s, System.IFormatProvider provider)
static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.Numerics.Complex result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] System.Numerics.Complex result)
System.Numerics.Complex new(double real, double imaginary)
#class System.Diagnostics.Stopwatch :System.Object @0
bool IsRunning {get;}
timespan Elapsed {get;}
long ElapsedMilliseconds {get;}
long ElapsedTicks {get;}
void Start()
void Stop()
void Reset()
void Restart()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static long Frequency {get;}
static bool IsHighResolution {get;}
static System.Diagnostics.Stopwatch StartNew()
static timespan GetElapsedTime(long startingTimestamp)
static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)
static long GetTimestamp()
System.Diagnostics.Stopwatch new()
#class System.Threading.Thread :System.Runtime.ConstrainedExecution.CriticalFinalizerObject @0
int ManagedThreadId {get;}
bool IsAlive {get;}
bool IsBackground {get;set;}
bool IsThreadPoolThread {get;}
System.Threading.ThreadPriority Priority {get;set;}
System.Threading.ThreadState ThreadState {get;}
cultureinfo CurrentCulture {get;set;}
cultureinfo CurrentUICulture {get;set;}
System.Threading.ExecutionContext ExecutionContext {get;}
string Name {get;set;}
System.Threading.ApartmentState ApartmentState {get;set;}
System.Threading.ApartmentState GetApartmentState()
void DisableComObjectEagerCleanup()
void Interrupt()
bool Join(int millisecondsTimeout)
void Join()
bool Join(timespan timeout)
void Start(System.Object parameter)
void Start()
void UnsafeStart(System.Object parameter)
void UnsafeStart()
void Abort()
void Abort(System.Object stateInfo)
void Suspend()
void Resume()
void SetApartmentState(System.Threading.ApartmentState state)
bool TrySetApartmentState(System.Threading.ApartmentState state)
System.Threading.CompressedStack GetCompressedStack()
void SetCompressedStack(System.Threading.CompressedStack stack)
int GetHashCode()
string ToString()
bool Equals(System.Object obj)
static System.Security.Principal.IPrincipal CurrentPrincipal {get;set;}
static System.Threading.Thread CurrentThread {get;}
static void SpinWait(int iterations)
static bool Yield()
static void Sleep(int millisecondsTimeout)
static void Sleep(timespan timeout)
static void ResetAbort()
static void BeginCriticalRegion()
static void EndCriticalRegion()
static void BeginThreadAffinity()
static void EndThreadAffinity()
static System.LocalDataStoreSlot AllocateDataSlot()
static System.LocalDataStoreSlot AllocateNamedDataSlot(string name)
static System.LocalDataStoreSlot GetNamedDataSlot(string name)
static void FreeNamedDataSlot(string name)
static System.Object GetData(System.LocalDataStoreSlot slot)
static void SetData(System.LocalDataStoreSlot slot, System.Object data)
static System.AppDomain GetDomain()
static int GetDomainID()
static void MemoryBarrier()
static byte VolatileRead([ref] byte address)
static double VolatileRead([ref] double address)
static short VolatileRead([ref] short address)
static int VolatileRead([ref] int address)
static long VolatileRead([ref] long address)
static System.IntPtr VolatileRead([ref] System.IntPtr address)
static System.Object VolatileRead([ref] System.Object address)
static sbyte VolatileRead([ref] sbyte address)
static float VolatileRead([ref] float address)
static ushort VolatileRead([ref] ushort address)
static uint VolatileRead([ref] uint address)
static ulong VolatileRead([ref] ulong address)
static System.UIntPtr VolatileRead([ref] System.UIntPtr address)
static void VolatileWrite([ref] byte address, byte value)
static void VolatileWrite([ref] double address, double value)
static void VolatileWrite([ref] short address, short value)
static void VolatileWrite([ref] int address, int value)
static void VolatileWrite([ref] long address, long value)
static void VolatileWrite([ref] System.IntPtr address, System.IntPtr value)
static void VolatileWrite([ref] System.Object address, System.Object value)
static void VolatileWrite([ref] sbyte address, sbyte value)
static void VolatileWrite([ref] float address, float value)
static void VolatileWrite([ref] ushort address, ushort value)
static void VolatileWrite([ref] uint address, uint value)
static void VolatileWrite([ref] ulong address, ulong value)
static void VolatileWrite([ref] System.UIntPtr address, System.UIntPtr value)
static int GetCurrentProcessorId()
System.Threading.Thread new(System.Threading.ThreadStart start)
System.Threading.Thread new(System.Threading.ThreadStart start, int maxStackSize)
System.Threading.Thread new(System.Threading.ParameterizedThreadStart start)
System.Threading.Thread new(System.Threading.ParameterizedThreadStart start, int maxStackSize)
#struct System.Text.Rune :System.ValueType;System.IComparable;System.IComparable\`1[System.Text.Rune];System.IEquatable\`1[System.Text.Rune];System.IFormattable @0
bool IsAscii {get;}
bool IsBmp {get;}
int Plane {get;}
int Utf16SequenceLength {get;}
int Utf8SequenceLength {get;}
int Value {get;}
int CompareTo(System.Text.Rune other)
bool Equals(System.Object obj)
bool Equals(System.Text.Rune other)
int GetHashCode()
string ToString()
static System.Text.Rune ReplacementChar {get;}
static System.Text.Rune GetRuneAt(string input, int index)
static bool IsValid(int value)
static bool IsValid(uint value)
static bool TryCreate(char ch, [ref] System.Text.Rune result)
static bool TryCreate(char highSurrogate, char lowSurrogate, [ref] System.Text.Rune result)
static bool TryCreate(int value, [ref] System.Text.Rune result)
static bool TryCreate(uint value, [ref] System.Text.Rune result)
static bool TryGetRuneAt(string input, int index, [ref] System.Text.Rune value)
static double GetNumericValue(System.Text.Rune value)
static System.Globalization.UnicodeCategory GetUnicodeCategory(System.Text.Rune value)
static bool IsControl(System.Text.Rune value)
static bool IsDigit(System.Text.Rune value)
static bool IsLetter(System.Text.Rune value)
static bool IsLetterOrDigit(System.Text.Rune value)
static bool IsLower(System.Text.Rune value)
static bool IsNumber(System.Text.Rune value)
static bool IsPunctuation(System.Text.Rune value)
static bool IsSeparator(System.Text.Rune value)
static bool IsSymbol(System.Text.Rune value)
static bool IsUpper(System.Text.Rune value)
static bool IsWhiteSpace(System.Text.Rune value)
static System.Text.Rune ToLower(System.Text.Rune value, cultureinfo culture)
static System.Text.Rune ToLowerInvariant(System.Text.Rune value)
static System.Text.Rune ToUpper(System.Text.Rune value, cultureinfo culture)
static System.Text.Rune ToUpperInvariant(System.Text.Rune value)
System.Text.Rune new(char ch)
System.Text.Rune new(char highSurrogate, char lowSurrogate)
System.Text.Rune new(int value)
System.Text.Rune new(uint value)
#class System.Attribute abstract :System.Object @0
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
#class System.WeakReference :System.Object;System.Runtime.Serialization.ISerializable @0
bool TrackResurrection {get;}
bool IsAlive {get;}
System.Object Target {get;set;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
System.WeakReference new(System.Object target)
System.WeakReference new(System.Object target, bool trackResurrection)
#class System.Net.IPAddress :System.Object;System.IFormattable @4
System.Net.Sockets.AddressFamily AddressFamily {get;}
long ScopeId {get;set;}
bool IsIPv6Multicast {get;}
bool IsIPv6LinkLocal {get;}
bool IsIPv6SiteLocal {get;}
bool IsIPv6Teredo {get;}
bool IsIPv6UniqueLocal {get;}
bool IsIPv4MappedToIPv6 {get;}
long Address {get;set;}
byte[] GetAddressBytes()
string ToString()
bool Equals(System.Object comparand)
int GetHashCode()
ipaddress MapToIPv6()
ipaddress MapToIPv4()
static ipaddress Any {get;}
static ipaddress Loopback {get;}
static ipaddress Broadcast {get;}
static ipaddress None {get;}
static ipaddress IPv6Any {get;}
static ipaddress IPv6Loopback {get;}
static ipaddress IPv6None {get;}
static bool TryParse(string ipString, [ref] ipaddress address)
static ipaddress Parse(string ipString)
static long HostToNetworkOrder(long host)
static int HostToNetworkOrder(int host)
static short HostToNetworkOrder(short host)
static long NetworkToHostOrder(long network)
static int NetworkToHostOrder(int network)
static short NetworkToHostOrder(short network)
static bool IsLoopback(ipaddress address)
ipaddress new(long newAddress)
ipaddress new(byte[] address, long scopeid)
ipaddress new(byte[] address)
#class System.Net.IPEndPoint :System.Net.EndPoint @4
System.Net.Sockets.AddressFamily AddressFamily {get;}
ipaddress Address {get;set;}
int Port {get;set;}
string ToString()
System.Net.SocketAddress Serialize()
System.Net.EndPoint Create(System.Net.SocketAddress socketAddress)
bool Equals(System.Object comparand)
int GetHashCode()
static int MinPort {get;}
static int MaxPort {get;}
static bool TryParse(string s, [ref] IPEndpoint result)
static IPEndpoint Parse(string s)
IPEndpoint new(long address, int port)
IPEndpoint new(ipaddress address, int port)
#class System.Net.WebUtility static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string HtmlEncode(string value)
static void HtmlEncode(string value, System.IO.TextWriter output)
static string HtmlDecode(string value)
static void HtmlDecode(string value, System.IO.TextWriter output)
static string UrlEncode(string value)
static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)
static string UrlDecode(string encodedValue)
static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)
#class System.Net.NetworkCredential :System.Object;System.Net.ICredentials;System.Net.ICredentialsByHost @4
string UserName {get;set;}
string Password {get;set;}
securestring SecurePassword {get;set;}
string Domain {get;set;}
System.Net.NetworkCredential GetCredential(uri uri, string authenticationType)
System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
System.Net.NetworkCredential new()
System.Net.NetworkCredential new(string userName, string password)
System.Net.NetworkCredential new(string userName, string password, string domain)
System.Net.NetworkCredential new(string userName, securestring password)
System.Net.NetworkCredential new(string userName, securestring password, string domain)
#class System.Net.Mail.MailAddress :System.Object @5
string DisplayName {get;}
string User {get;}
string Host {get;}
string Address {get;}
string ToString()
bool Equals(System.Object value)
int GetHashCode()
static bool TryCreate(string address, [ref] mailaddress result)
static bool TryCreate(string address, string displayName, [ref] mailaddress result)
static bool TryCreate(string address, string displayName, System.Text.Encoding displayNameEncoding, [ref] mailaddress result)
mailaddress new(string address)
mailaddress new(string address, string displayName)
mailaddress new(string address, string displayName, System.Text.Encoding displayNameEncoding)
#class System.Runtime.InteropServices.Marshal static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int SystemDefaultCharSize {get;}
static int SystemMaxDBCSCharSize {get;}
static System.IntPtr OffsetOf(type t, string fieldName)
static System.IntPtr OffsetOf[T](string fieldName)
static byte ReadByte(System.Object ptr, int ofs)
static byte ReadByte(System.IntPtr ptr, int ofs)
static byte ReadByte(System.IntPtr ptr)
static short ReadInt16(System.Object ptr, int ofs)
static short ReadInt16(System.IntPtr ptr, int ofs)
static short ReadInt16(System.IntPtr ptr)
static int ReadInt32(System.Object ptr, int ofs)
static int ReadInt32(System.IntPtr ptr, int ofs)
static int ReadInt32(System.IntPtr ptr)
static long ReadInt64(System.Object ptr, int ofs)
static long ReadInt64(System.IntPtr ptr, int ofs)
static long ReadInt64(System.IntPtr ptr)
static void WriteByte(System.Object ptr, int ofs, byte val)
static void WriteByte(System.IntPtr ptr, int ofs, byte val)
static void WriteByte(System.IntPtr ptr, byte val)
static void WriteInt16(System.Object ptr, int ofs, short val)
static void WriteInt16(System.IntPtr ptr, int ofs, short val)
static void WriteInt16(System.IntPtr ptr, short val)
static void WriteInt16(System.IntPtr ptr, int ofs, char val)
static void WriteInt16(System.Object ptr, int ofs, char val)
static void WriteInt16(System.IntPtr ptr, char val)
static void WriteInt32(System.Object ptr, int ofs, int val)
static void WriteInt32(System.IntPtr ptr, int ofs, int val)
static void WriteInt32(System.IntPtr ptr, int val)
static void WriteInt64(System.Object ptr, int ofs, long val)
static void WriteInt64(System.IntPtr ptr, int ofs, long val)
static void WriteInt64(System.IntPtr ptr, long val)
static int GetLastPInvokeError()
static void SetLastPInvokeError(int error)
static System.IntPtr GetExceptionPointers()
static int GetExceptionCode()
static void StructureToPtr(System.Object structure, System.IntPtr ptr, bool fDeleteOld)
static void StructureToPtr[T](T structure, System.IntPtr ptr, bool fDeleteOld)
static void DestroyStructure(System.IntPtr ptr, type structuretype)
static void DestroyStructure[T](System.IntPtr ptr)
static System.IntPtr AllocHGlobal(int cb)
static System.IntPtr AllocHGlobal(System.IntPtr cb)
static string PtrToStringAnsi(System.IntPtr ptr)
static string PtrToStringAnsi(System.IntPtr ptr, int len)
static string PtrToStringUni(System.IntPtr ptr)
static string PtrToStringUni(System.IntPtr ptr, int len)
static string PtrToStringUTF8(System.IntPtr ptr)
static string PtrToStringUTF8(System.IntPtr ptr, int byteLen)
static int SizeOf(System.Object structure)
static int SizeOf[T](T structure)
static int SizeOf(type t)
static int SizeOf[T]()
static int QueryInterface(System.IntPtr pUnk, [ref] guid iid, [ref] System.IntPtr ppv)
static int AddRef(System.IntPtr pUnk)
static int Release(System.IntPtr pUnk)
static System.IntPtr UnsafeAddrOfPinnedArrayElement(array arr, int index)
static System.IntPtr UnsafeAddrOfPinnedArrayElement[T](T[] arr, int index)
static void Copy(int[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(char[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(short[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(long[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(float[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(double[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(byte[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(System.IntPtr[] source, int startIndex, System.IntPtr destination, int length)
static void Copy(System.IntPtr source, int[] destination, int startIndex, int length)
static void Copy(System.IntPtr source, char[] destination, int startIndex, int length)
static void Copy(System.IntPtr source, short[] destination, int startIndex, int length)
static void Copy(System.IntPtr source, long[] destination, int startIndex, int length)
static void Copy(System.IntPtr source, float[] destination, int startIndex, int length)
static void Copy(System.IntPtr source, double[] destination, int startIndex, int length)
static void Copy(System.IntPtr source, byte[] destination, int startIndex, int length)
static void Copy(System.IntPtr source, System.IntPtr[] destination, int startIndex, int length)
static System.IntPtr ReadIntPtr(System.Object ptr, int ofs)
static System.IntPtr ReadIntPtr(System.IntPtr ptr, int ofs)
static System.IntPtr ReadIntPtr(System.IntPtr ptr)
static void WriteIntPtr(System.IntPtr ptr, int ofs, System.IntPtr val)
static void WriteIntPtr(System.Object ptr, int ofs, System.IntPtr val)
static void WriteIntPtr(System.IntPtr ptr, System.IntPtr val)
static void Prelink(System.Reflection.MethodInfo m)
static void PrelinkAll(type c)
static System.Object PtrToStructure(System.IntPtr ptr, type structureType)
static void PtrToStructure(System.IntPtr ptr, System.Object structure)
static void PtrToStructure[T](System.IntPtr ptr, T structure)
static T PtrToStructure[T](System.IntPtr ptr)
static System.IntPtr GetHINSTANCE(System.Reflection.Module m)
static System.Exception GetExceptionForHR(int errorCode)
static System.Exception GetExceptionForHR(int errorCode, System.IntPtr errorInfo)
static System.Exception GetExceptionForHR(int errorCode, [ref] guid iid, System.IntPtr pUnk)
static void ThrowExceptionForHR(int errorCode)
static void ThrowExceptionForHR(int errorCode, System.IntPtr errorInfo)
static void ThrowExceptionForHR(int errorCode, [ref] guid iid, System.IntPtr pUnk)
static System.IntPtr SecureStringToBSTR(securestring s)
static System.IntPtr SecureStringToCoTaskMemAnsi(securestring s)
static System.IntPtr SecureStringToCoTaskMemUnicode(securestring s)
static System.IntPtr SecureStringToGlobalAllocAnsi(securestring s)
static System.IntPtr SecureStringToGlobalAllocUnicode(securestring s)
static System.IntPtr StringToHGlobalAnsi(string s)
static System.IntPtr StringToHGlobalUni(string s)
static System.IntPtr StringToCoTaskMemUni(string s)
static System.IntPtr StringToCoTaskMemUTF8(string s)
static System.IntPtr StringToCoTaskMemAnsi(string s)
static guid GenerateGuidForType(type type)
static string GenerateProgIdForType(type type)
static System.Delegate GetDelegateForFunctionPointer(System.IntPtr ptr, type t)
static TDelegate GetDelegateForFunctionPointer[TDelegate](System.IntPtr ptr)
static System.IntPtr GetFunctionPointerForDelegate(System.Delegate d)
static System.IntPtr GetFunctionPointerForDelegate[TDelegate](TDelegate d)
static int GetHRForLastWin32Error()
static void ZeroFreeBSTR(System.IntPtr s)
static void ZeroFreeCoTaskMemAnsi(System.IntPtr s)
static void ZeroFreeCoTaskMemUnicode(System.IntPtr s)
static void ZeroFreeCoTaskMemUTF8(System.IntPtr s)
static void ZeroFreeGlobalAllocAnsi(System.IntPtr s)
static void ZeroFreeGlobalAllocUnicode(System.IntPtr s)
static System.IntPtr StringToBSTR(string s)
static string PtrToStringBSTR(System.IntPtr ptr)
static type GetTypeFromCLSID(guid clsid)
static void InitHandle(System.Runtime.InteropServices.SafeHandle safeHandle, System.IntPtr handle)
static int GetLastWin32Error()
static string GetLastPInvokeErrorMessage()
static int GetHRForException(System.Exception e)
static bool AreComObjectsAvailableForCleanup()
static System.IntPtr CreateAggregatedObject(System.IntPtr pOuter, System.Object o)
static System.IntPtr CreateAggregatedObject[T](System.IntPtr pOuter, T o)
static System.Object BindToMoniker(string monikerName)
static void CleanupUnusedObjectsInCurrentContext()
static System.Object CreateWrapperOfType(System.Object o, type t)
static TWrapper CreateWrapperOfType[T,TWrapper](T o)
static void ChangeWrapperHandleStrength(System.Object otp, bool fIsWeak)
static int FinalReleaseComObject(System.Object o)
static System.IntPtr GetComInterfaceForObject(System.Object o, type T)
static System.IntPtr GetComInterfaceForObject(System.Object o, type T, System.Runtime.InteropServices.CustomQueryInterfaceMode mode)
static System.IntPtr GetComInterfaceForObject[T,TInterface](T o)
static System.Object GetComObjectData(System.Object obj, System.Object key)
static System.IntPtr GetIDispatchForObject(System.Object o)
static System.IntPtr GetIUnknownForObject(System.Object o)
static void GetNativeVariantForObject(System.Object obj, System.IntPtr pDstNativeVariant)
static void GetNativeVariantForObject[T](T obj, System.IntPtr pDstNativeVariant)
static System.Object GetTypedObjectForIUnknown(System.IntPtr pUnk, type t)
static System.Object GetObjectForIUnknown(System.IntPtr pUnk)
static System.Object GetObjectForNativeVariant(System.IntPtr pSrcNativeVariant)
static T GetObjectForNativeVariant[T](System.IntPtr pSrcNativeVariant)
static System.Object[] GetObjectsForNativeVariants(System.IntPtr aSrcNativeVariant, int cVars)
static T[] GetObjectsForNativeVariants[T](System.IntPtr aSrcNativeVariant, int cVars)
static int GetStartComSlot(type t)
static int GetEndComSlot(type t)
static string GetTypeInfoName(System.Runtime.InteropServices.ComTypes.ITypeInfo typeInfo)
static System.Object GetUniqueObjectForIUnknown(System.IntPtr unknown)
static bool IsComObject(System.Object o)
static bool IsTypeVisibleFromCom(type t)
static int ReleaseComObject(System.Object o)
static bool SetComObjectData(System.Object obj, System.Object key, System.Object data)
static string PtrToStringAuto(System.IntPtr ptr, int len)
static string PtrToStringAuto(System.IntPtr ptr)
static System.IntPtr StringToHGlobalAuto(string s)
static System.IntPtr StringToCoTaskMemAuto(string s)
static void FreeHGlobal(System.IntPtr hglobal)
static System.IntPtr ReAllocHGlobal(System.IntPtr pv, System.IntPtr cb)
static System.IntPtr AllocCoTaskMem(int cb)
static void FreeCoTaskMem(System.IntPtr ptr)
static System.IntPtr ReAllocCoTaskMem(System.IntPtr pv, int cb)
static void FreeBSTR(System.IntPtr ptr)
static int GetLastSystemError()
static void SetLastSystemError(int error)
static string GetPInvokeErrorMessage(int error)
#class System.Runtime.InteropServices.RuntimeInformation static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string RuntimeIdentifier {get;}
static System.Runtime.InteropServices.Architecture ProcessArchitecture {get;}
static string OSDescription {get;}
static System.Runtime.InteropServices.Architecture OSArchitecture {get;}
static string FrameworkDescription {get;}
static bool IsOSPlatform(System.Runtime.InteropServices.OSPlatform osPlatform)
#class System.Security.SecureString :System.Object;System.IDisposable @0
int Length {get;}
void AppendChar(char c)
void Clear()
securestring Copy()
void Dispose()
void InsertAt(int index, char c)
bool IsReadOnly()
void MakeReadOnly()
void RemoveAt(int index)
void SetAt(int index, char c)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
securestring new()
#class System.Web.HttpUtility :System.Object @6
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Specialized.NameValueCollection ParseQueryString(string query)
static System.Collections.Specialized.NameValueCollection ParseQueryString(string query, System.Text.Encoding encoding)
static string HtmlDecode(string s)
static void HtmlDecode(string s, System.IO.TextWriter output)
static string HtmlEncode(string s)
static string HtmlEncode(System.Object value)
static void HtmlEncode(string s, System.IO.TextWriter output)
static string HtmlAttributeEncode(string s)
static void HtmlAttributeEncode(string s, System.IO.TextWriter output)
static string UrlEncode(string str)
static string UrlEncode(string str, System.Text.Encoding e)
static string UrlEncode(byte[] bytes)
static string UrlEncode(byte[] bytes, int offset, int count)
static string UrlPathEncode(string str)
static byte[] UrlEncodeToBytes(string str)
static byte[] UrlEncodeToBytes(byte[] bytes)
static byte[] UrlEncodeToBytes(string str, System.Text.Encoding e)
static byte[] UrlEncodeToBytes(byte[] bytes, int offset, int count)
static byte[] UrlEncodeUnicodeToBytes(string str)
static string UrlDecode(string str)
static string UrlDecode(byte[] bytes, System.Text.Encoding e)
static string UrlDecode(string str, System.Text.Encoding e)
static string UrlDecode(byte[] bytes, int offset, int count, System.Text.Encoding e)
static byte[] UrlDecodeToBytes(string str)
static byte[] UrlDecodeToBytes(string str, System.Text.Encoding e)
static byte[] UrlDecodeToBytes(byte[] bytes)
static byte[] UrlDecodeToBytes(byte[] bytes, int offset, int count)
static string UrlEncodeUnicode(string str)
static string JavaScriptStringEncode(string value)
static string JavaScriptStringEncode(string value, bool addDoubleQuotes)
System.Web.HttpUtility new()
#struct System.Drawing.Color :System.ValueType;System.IEquatable\`1[System.Drawing.Color] @7
byte R {get;}
byte G {get;}
byte B {get;}
byte A {get;}
bool IsKnownColor {get;}
bool IsEmpty {get;}
bool IsNamedColor {get;}
bool IsSystemColor {get;}
string Name {get;}
float GetBrightness()
float GetHue()
float GetSaturation()
int ToArgb()
System.Drawing.KnownColor ToKnownColor()
string ToString()
bool Equals(System.Object obj)
bool Equals(System.Drawing.Color other)
int GetHashCode()
static System.Drawing.Color Transparent {get;}
static System.Drawing.Color AliceBlue {get;}
static System.Drawing.Color AntiqueWhite {get;}
static System.Drawing.Color Aqua {get;}
static System.Drawing.Color Aquamarine {get;}
static System.Drawing.Color Azure {get;}
static System.Drawing.Color Beige {get;}
static System.Drawing.Color Bisque {get;}
static System.Drawing.Color Black {get;}
static System.Drawing.Color BlanchedAlmond {get;}
static System.Drawing.Color Blue {get;}
static System.Drawing.Color BlueViolet {get;}
static System.Drawing.Color Brown {get;}
static System.Drawing.Color BurlyWood {get;}
static System.Drawing.Color CadetBlue {get;}
static System.Drawing.Color Chartreuse {get;}
static System.Drawing.Color Chocolate {get;}
static System.Drawing.Color Coral {get;}
static System.Drawing.Color CornflowerBlue {get;}
static System.Drawing.Color Cornsilk {get;}
static System.Drawing.Color Crimson {get;}
static System.Drawing.Color Cyan {get;}
static System.Drawing.Color DarkBlue {get;}
static System.Drawing.Color DarkCyan {get;}
static System.Drawing.Color DarkGoldenrod {get;}
static System.Drawing.Color DarkGray {get;}
static System.Drawing.Color DarkGreen {get;}
static System.Drawing.Color DarkKhaki {get;}
static System.Drawing.Color DarkMagenta {get;}
static System.Drawing.Color DarkOliveGreen {get;}
static System.Drawing.Color DarkOrange {get;}
static System.Drawing.Color DarkOrchid {get;}
static System.Drawing.Color DarkRed {get;}
static System.Drawing.Color DarkSalmon {get;}
static System.Drawing.Color DarkSeaGreen {get;}
static System.Drawing.Color DarkSlateBlue {get;}
static System.Drawing.Color DarkSlateGray {get;}
static System.Drawing.Color DarkTurquoise {get;}
static System.Drawing.Color DarkViolet {get;}
static System.Drawing.Color DeepPink {get;}
static System.Drawing.Color DeepSkyBlue {get;}
static System.Drawing.Color DimGray {get;}
static System.Drawing.Color DodgerBlue {get;}
static System.Drawing.Color Firebrick {get;}
static System.Drawing.Color FloralWhite {get;}
static System.Drawing.Color ForestGreen {get;}
static System.Drawing.Color Fuchsia {get;}
static System.Drawing.Color Gainsboro {get;}
static System.Drawing.Color GhostWhite {get;}
static System.Drawing.Color Gold {get;}
static System.Drawing.Color Goldenrod {get;}
static System.Drawing.Color Gray {get;}
static System.Drawing.Color Green {get;}
static System.Drawing.Color GreenYellow {get;}
static System.Drawing.Color Honeydew {get;}
static System.Drawing.Color HotPink {get;}
static System.Drawing.Color IndianRed {get;}
static System.Drawing.Color Indigo {get;}
static System.Drawing.Color Ivory {get;}
static System.Drawing.Color Khaki {get;}
static System.Drawing.Color Lavender {get;}
static System.Drawing.Color LavenderBlush {get;}
static System.Drawing.Color LawnGreen {get;}
static System.Drawing.Color LemonChiffon {get;}
static System.Drawing.Color LightBlue {get;}
static System.Drawing.Color LightCoral {get;}
static System.Drawing.Color LightCyan {get;}
static System.Drawing.Color LightGoldenrodYellow {get;}
static System.Drawing.Color LightGreen {get;}
static System.Drawing.Color LightGray {get;}
static System.Drawing.Color LightPink {get;}
static System.Drawing.Color LightSalmon {get;}
static System.Drawing.Color LightSeaGreen {get;}
static System.Drawing.Color LightSkyBlue {get;}
static System.Drawing.Color LightSlateGray {get;}
static System.Drawing.Color LightSteelBlue {get;}
static System.Drawing.Color LightYellow {get;}
static System.Drawing.Color Lime {get;}
static System.Drawing.Color LimeGreen {get;}
static System.Drawing.Color Linen {get;}
static System.Drawing.Color Magenta {get;}
static System.Drawing.Color Maroon {get;}
static System.Drawing.Color MediumAquamarine {get;}
static System.Drawing.Color MediumBlue {get;}
static System.Drawing.Color MediumOrchid {get;}
static System.Drawing.Color MediumPurple {get;}
static System.Drawing.Color MediumSeaGreen {get;}
static System.Drawing.Color MediumSlateBlue {get;}
static System.Drawing.Color MediumSpringGreen {get;}
static System.Drawing.Color MediumTurquoise {get;}
static System.Drawing.Color MediumVioletRed {get;}
static System.Drawing.Color MidnightBlue {get;}
static System.Drawing.Color MintCream {get;}
static System.Drawing.Color MistyRose {get;}
static System.Drawing.Color Moccasin {get;}
static System.Drawing.Color NavajoWhite {get;}
static System.Drawing.Color Navy {get;}
static System.Drawing.Color OldLace {get;}
static System.Drawing.Color Olive {get;}
static System.Drawing.Color OliveDrab {get;}
static System.Drawing.Color Orange {get;}
static System.Drawing.Color OrangeRed {get;}
static System.Drawing.Color Orchid {get;}
static System.Drawing.Color PaleGoldenrod {get;}
static System.Drawing.Color PaleGreen {get;}
static System.Drawing.Color PaleTurquoise {get;}
static System.Drawing.Color PaleVioletRed {get;}
static System.Drawing.Color PapayaWhip {get;}
static System.Drawing.Color PeachPuff {get;}
static System.Drawing.Color Peru {get;}
static System.Drawing.Color Pink {get;}
static System.Drawing.Color Plum {get;}
static System.Drawing.Color PowderBlue {get;}
static System.Drawing.Color Purple {get;}
static System.Drawing.Color RebeccaPurple {get;}
static System.Drawing.Color Red {get;}
static System.Drawing.Color RosyBrown {get;}
static System.Drawing.Color RoyalBlue {get;}
static System.Drawing.Color SaddleBrown {get;}
static System.Drawing.Color Salmon {get;}
static System.Drawing.Color SandyBrown {get;}
static System.Drawing.Color SeaGreen {get;}
static System.Drawing.Color SeaShell {get;}
static System.Drawing.Color Sienna {get;}
static System.Drawing.Color Silver {get;}
static System.Drawing.Color SkyBlue {get;}
static System.Drawing.Color SlateBlue {get;}
static System.Drawing.Color SlateGray {get;}
static System.Drawing.Color Snow {get;}
static System.Drawing.Color SpringGreen {get;}
static System.Drawing.Color SteelBlue {get;}
static System.Drawing.Color Tan {get;}
static System.Drawing.Color Teal {get;}
static System.Drawing.Color Thistle {get;}
static System.Drawing.Color Tomato {get;}
static System.Drawing.Color Turquoise {get;}
static System.Drawing.Color Violet {get;}
static System.Drawing.Color Wheat {get;}
static System.Drawing.Color White {get;}
static System.Drawing.Color WhiteSmoke {get;}
static System.Drawing.Color Yellow {get;}
static System.Drawing.Color YellowGreen {get;}
static System.Drawing.Color Empty {get;}
static System.Drawing.Color FromArgb(int argb)
static System.Drawing.Color FromArgb(int alpha, int red, int green, int blue)
static System.Drawing.Color FromArgb(int alpha, System.Drawing.Color baseColor)
static System.Drawing.Color FromArgb(int red, int green, int blue)
static System.Drawing.Color FromKnownColor(System.Drawing.KnownColor color)
static System.Drawing.Color FromName(string name)
#struct System.Drawing.Point :System.ValueType;System.IEquatable\`1[System.Drawing.Point] @7
bool IsEmpty {get;}
int X {get;set;}
int Y {get;set;}
bool Equals(System.Object obj)
bool Equals(System.Drawing.Point other)
int GetHashCode()
void Offset(int dx, int dy)
void Offset(System.Drawing.Point p)
string ToString()
static System.Drawing.Point Empty {get;}
static System.Drawing.Point Add(System.Drawing.Point pt, System.Drawing.Size sz)
static System.Drawing.Point Subtract(System.Drawing.Point pt, System.Drawing.Size sz)
static System.Drawing.Point Ceiling(System.Drawing.PointF value)
static System.Drawing.Point Truncate(System.Drawing.PointF value)
static System.Drawing.Point Round(System.Drawing.PointF value)
System.Drawing.Point new(int x, int y)
System.Drawing.Point new(System.Drawing.Size sz)
System.Drawing.Point new(int dw)
#struct System.Drawing.Size :System.ValueType;System.IEquatable\`1[System.Drawing.Size] @7
bool IsEmpty {get;}
int Width {get;set;}
int Height {get;set;}
bool Equals(System.Object obj)
bool Equals(System.Drawing.Size other)
int GetHashCode()
string ToString()
static System.Drawing.Size Empty {get;}
static System.Drawing.Size Add(System.Drawing.Size sz1, System.Drawing.Size sz2)
static System.Drawing.Size Ceiling(System.Drawing.SizeF value)
static System.Drawing.Size Subtract(System.Drawing.Size sz1, System.Drawing.Size sz2)
static System.Drawing.Size Truncate(System.Drawing.SizeF value)
static System.Drawing.Size Round(System.Drawing.SizeF value)
System.Drawing.Size new(System.Drawing.Point pt)
System.Drawing.Size new(int width, int height)
#interface System.IFormatProvider : @0
System.Object IFormatProvider.GetFormat(type formatType)
#interface System.IDisposable : @0
void IDisposable.Dispose()
#interface System.IComparable : @0
int IComparable.CompareTo(System.Object obj)
#interface System.IComparable\`1<T> : @0
int CompareTo(T other)
#interface System.IEquatable\`1<T> : @0
bool Equals(T other)
#interface System.IFormattable : @0
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
#interface System.IConvertible : @0
System.TypeCode IConvertible.GetTypeCode()
bool IConvertible.ToBoolean(System.IFormatProvider provider)
char IConvertible.ToChar(System.IFormatProvider provider)
sbyte IConvertible.ToSByte(System.IFormatProvider provider)
byte IConvertible.ToByte(System.IFormatProvider provider)
short IConvertible.ToInt16(System.IFormatProvider provider)
ushort IConvertible.ToUInt16(System.IFormatProvider provider)
int IConvertible.ToInt32(System.IFormatProvider provider)
uint IConvertible.ToUInt32(System.IFormatProvider provider)
long IConvertible.ToInt64(System.IFormatProvider provider)
ulong IConvertible.ToUInt64(System.IFormatProvider provider)
float IConvertible.ToSingle(System.IFormatProvider provider)
double IConvertible.ToDouble(System.IFormatProvider provider)
decimal IConvertible.ToDecimal(System.IFormatProvider provider)
datetime IConvertible.ToDateTime(System.IFormatProvider provider)
string IConvertible.ToString(System.IFormatProvider provider)
System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
#interface System.ICloneable : @0
System.Object ICloneable.Clone()
#delegate System.Action :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
void Invoke()
#delegate System.Action\`1<T> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
void Invoke(T obj)
#delegate System.Action\`2<T1,T2> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
void Invoke(T1 arg1, T2 arg2)
#delegate System.Func\`1<TResult> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
TResult Invoke()
#delegate System.Func\`2<T,TResult> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
TResult Invoke(T arg)
#delegate System.Func\`3<T1,T2,TResult> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
TResult Invoke(T1 arg1, T2 arg2)
#delegate System.Predicate\`1<T> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
bool Invoke(T obj)
#delegate System.Comparison\`1<T> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
int Invoke(T x, T y)
#delegate System.Converter\`2<TInput,TOutput> :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
TOutput Invoke(TInput input)
#delegate System.EventHandler :System.MulticastDelegate;System.ICloneable;System.Runtime.Serialization.ISerializable @0
void Invoke(System.Object sender, System.EventArgs e)
#class System.EventArgs :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.EventArgs Empty {get;}
System.EventArgs new()
#enum System.MidpointRounding :System.Int32 @0
ToEven=0 AwayFromZero=1 ToZero=2 ToNegativeInfinity=3 ToPositiveInfinity=4
#enum System.StringComparison :System.Int32 @0
CurrentCulture=0 CurrentCultureIgnoreCase=1 InvariantCulture=2 InvariantCultureIgnoreCase=3 Ordinal=4 OrdinalIgnoreCase=5
#enum System.StringSplitOptions :System.Int32 @0 flags
None=0 RemoveEmptyEntries=1 TrimEntries=2
#enum System.TypeCode :System.Int32 @0
Empty=0 Object=1 DBNull=2 Boolean=3 Char=4 SByte=5 Byte=6 Int16=7 UInt16=8 Int32=9 UInt32=10 Int64=11 UInt64=12 Single=13 Double=14 Decimal=15 DateTime=16 String=18
#enum System.ConsoleColor :System.Int32 @3
Black=0 DarkBlue=1 DarkGreen=2 DarkCyan=3 DarkRed=4 DarkMagenta=5 DarkYellow=6 Gray=7 DarkGray=8 Blue=9 Green=10 Cyan=11 Red=12 Magenta=13 Yellow=14 White=15
#enum System.ConsoleKey :System.Int32 @3
None=0 Backspace=8 Tab=9 Clear=12 Enter=13 Pause=19 Escape=27 Spacebar=32 PageUp=33 PageDown=34 End=35 Home=36 LeftArrow=37 UpArrow=38 RightArrow=39 DownArrow=40 Select=41 Print=42 Execute=43 PrintScreen=44 Insert=45 Delete=46 Help=47 D0=48 D1=49 D2=50 D3=51 D4=52 D5=53 D6=54 D7=55 D8=56 D9=57 A=65 B=66 C=67 D=68 E=69 F=70 G=71 H=72 I=73 J=74 K=75 L=76 M=77 N=78 O=79 P=80 Q=81 R=82 S=83 T=84 U=85 V=86 W=87 X=88 Y=89 Z=90 LeftWindows=91 RightWindows=92 Applications=93 Sleep=95 NumPad0=96 NumPad1=97 NumPad2=98 NumPad3=99 NumPad4=100 NumPad5=101 NumPad6=102 NumPad7=103 NumPad8=104 NumPad9=105 Multiply=106 Add=107 Separator=108 Subtract=109 Decimal=110 Divide=111 F1=112 F2=113 F3=114 F4=115 F5=116 F6=117 F7=118 F8=119 F9=120 F10=121 F11=122 F12=123 F13=124 F14=125 F15=126 F16=127 F17=128 F18=129 F19=130 F20=131 F21=132 F22=133 F23=134 F24=135 BrowserBack=166 BrowserForward=167 BrowserRefresh=168 BrowserStop=169 BrowserSearch=170 BrowserFavorites=171 BrowserHome=172 VolumeMute=173 VolumeDown=174 VolumeUp=175 MediaNext=176 MediaPrevious=177 MediaStop=178 MediaPlay=179 LaunchMail=180 LaunchMediaSelect=181 LaunchApp1=182 LaunchApp2=183 Oem1=186 OemPlus=187 OemComma=188 OemMinus=189 OemPeriod=190 Oem2=191 Oem3=192 Oem4=219 Oem5=220 Oem6=221 Oem7=222 Oem8=223 Oem102=226 Process=229 Packet=231 Attention=246 CrSel=247 ExSel=248 EraseEndOfFile=249 Play=250 Zoom=251 NoName=252 Pa1=253 OemClear=254
#enum System.DayOfWeek :System.Int32 @0
Sunday=0 Monday=1 Tuesday=2 Wednesday=3 Thursday=4 Friday=5 Saturday=6
#enum System.DateTimeKind :System.Int32 @0
Unspecified=0 Utc=1 Local=2
#enum System.EnvironmentVariableTarget :System.Int32 @0
Process=0 User=1 Machine=2
#enum System.PlatformID :System.Int32 @0
Win32S=0 Win32Windows=1 Win32NT=2 WinCE=3 Unix=4 Xbox=5 MacOSX=6 Other=7
#enum System.UriKind :System.Int32 @2
RelativeOrAbsolute=0 Absolute=1 Relative=2
#enum System.UriComponents :System.Int32 @2 flags
Scheme=1 UserInfo=2 Host=4 Port=8 Path=16 Query=32 Fragment=64 StrongPort=128 NormalizedHost=256 KeepDelimiter=1073741824 SerializationInfoString=-2147483648 AbsoluteUri=127 HostAndPort=132 StrongAuthority=134 SchemeAndServer=13 HttpRequestUrl=61 PathAndQuery=48
#enum System.UriFormat :System.Int32 @2
UriEscaped=1 Unescaped=2 SafeUnescaped=3
#enum System.UriHostNameType :System.Int32 @2
Unknown=0 Basic=1 Dns=2 IPv4=3 IPv6=4
#enum System.Base64FormattingOptions :System.Int32 @0 flags
None=0 InsertLineBreaks=1
#enum System.AttributeTargets :System.Int32 @0 flags
Assembly=1 Module=2 Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 Field=256 Event=512 Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767
#enum System.Security.AccessControl.AccessControlType :System.Int32 @8
Allow=0 Deny=1
#enum System.Net.Sockets.AddressFamily :System.Int32 @4
Unknown=-1 Unspecified=0 Unix=1 InterNetwork=2 ImpLink=3 Pup=4 Chaos=5 NS=6 Ipx=6 Iso=7 Osi=7 Ecma=8 DataKit=9 Ccitt=10 Sna=11 DecNet=12 DataLink=13 Lat=14 HyperChannel=15 AppleTalk=16 NetBios=17 VoiceView=18 FireFox=19 Banyan=21 Atm=22 InterNetworkV6=23 Cluster=24 Ieee12844=25 Irda=26 NetworkDesigners=28 Max=29 Packet=65536 ControllerAreaNetwork=65537
#enum System.Net.HttpStatusCode :System.Int32 @4
Continue=100 SwitchingProtocols=101 Processing=102 EarlyHints=103 OK=200 Created=201 Accepted=202 NonAuthoritativeInformation=203 NoContent=204 ResetContent=205 PartialContent=206 MultiStatus=207 AlreadyReported=208 IMUsed=226 MultipleChoices=300 Ambiguous=300 MovedPermanently=301 Moved=301 Found=302 Redirect=302 SeeOther=303 RedirectMethod=303 NotModified=304 UseProxy=305 Unused=306 TemporaryRedirect=307 RedirectKeepVerb=307 PermanentRedirect=308 BadRequest=400 Unauthorized=401 PaymentRequired=402 Forbidden=403 NotFound=404 MethodNotAllowed=405 NotAcceptable=406 ProxyAuthenticationRequired=407 RequestTimeout=408 Conflict=409 Gone=410 LengthRequired=411 PreconditionFailed=412 RequestEntityTooLarge=413 RequestUriTooLong=414 UnsupportedMediaType=415 RequestedRangeNotSatisfiable=416 ExpectationFailed=417 MisdirectedRequest=421 UnprocessableEntity=422 UnprocessableContent=422 Locked=423 FailedDependency=424 UpgradeRequired=426 PreconditionRequired=428 TooManyRequests=429 RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented=501 BadGateway=502 ServiceUnavailable=503 GatewayTimeout=504 HttpVersionNotSupported=505 VariantAlsoNegotiates=506 InsufficientStorage=507 LoopDetected=508 NotExtended=510 NetworkAuthenticationRequired=511
#enum System.Net.SecurityProtocolType :System.Int32 @9 flags
SystemDefault=0 Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288
#enum System.Reflection.BindingFlags :System.Int32 @0 flags
Default=0 IgnoreCase=1 DeclaredOnly=2 Instance=4 Static=8 Public=16 NonPublic=32 FlattenHierarchy=64 InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 GetProperty=4096 SetProperty=8192 PutDispProperty=16384 PutRefDispProperty=32768 ExactBinding=65536 SuppressChangeType=131072 OptionalParamBinding=262144 IgnoreReturn=16777216 DoNotWrapExceptions=33554432
#enum System.Threading.ApartmentState :System.Int32 @0
STA=0 MTA=1 Unknown=2
#enum System.Environment+SpecialFolder :System.Int32 @0
ApplicationData=26 CommonApplicationData=35 LocalApplicationData=28 Cookies=33 Desktop=0 Favorites=6 History=34 InternetCache=32 Programs=2 MyComputer=17 MyMusic=13 MyPictures=39 MyVideos=14 Recent=8 SendTo=9 StartMenu=11 Startup=7 System=37 Templates=21 DesktopDirectory=16 Personal=5 MyDocuments=5 ProgramFiles=38 CommonProgramFiles=43 AdminTools=48 CDBurning=59 CommonAdminTools=47 CommonDocuments=46 CommonMusic=53 CommonOemLinks=58 CommonPictures=54 CommonStartMenu=22 CommonPrograms=23 CommonStartup=24 CommonDesktopDirectory=25 CommonTemplates=45 CommonVideos=55 Fonts=20 NetworkShortcuts=19 PrinterShortcuts=27 UserProfile=40 CommonProgramFilesX86=44 ProgramFilesX86=42 Resources=56 LocalizedResources=57 SystemX86=41 Windows=36
#enum System.GCCollectionMode :System.Int32 @0
Default=0 Forced=1 Optimized=2 Aggressive=3
#enum System.IO.FileMode :System.Int32 @0
CreateNew=1 Create=2 Open=3 OpenOrCreate=4 Truncate=5 Append=6
#enum System.IO.FileAccess :System.Int32 @0 flags
Read=1 Write=2 ReadWrite=3
#enum System.IO.FileShare :System.Int32 @0 flags
None=0 Read=1 Write=2 ReadWrite=3 Delete=4 Inheritable=16
#enum System.IO.FileAttributes :System.Int32 @0 flags
None=0 ReadOnly=1 Hidden=2 System=4 Directory=16 Archive=32 Device=64 Normal=128 Temporary=256 SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 NotContentIndexed=8192 Encrypted=16384 IntegrityStream=32768 NoScrubData=131072
#enum System.IO.FileOptions :System.Int32 @0 flags
None=0 WriteThrough=-2147483648 Asynchronous=1073741824 RandomAccess=268435456 DeleteOnClose=67108864 SequentialScan=134217728 Encrypted=16384
#enum System.IO.SeekOrigin :System.Int32 @0
Begin=0 Current=1 End=2
#enum System.IO.SearchOption :System.Int32 @0
TopDirectoryOnly=0 AllDirectories=1
#enum System.IO.UnixFileMode :System.Int32 @0 flags
None=0 OtherExecute=1 OtherWrite=2 OtherRead=4 GroupExecute=8 GroupWrite=16 GroupRead=32 UserExecute=64 UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048
#enum System.IO.DriveType :System.Int32 @10
Unknown=0 NoRootDirectory=1 Removable=2 Fixed=3 Network=4 CDRom=5 Ram=6
#enum System.IO.HandleInheritability :System.Int32 @0
None=0 Inheritable=1
#class System.IO.Path static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static char DirectorySeparatorChar {get;}
static char AltDirectorySeparatorChar {get;}
static char VolumeSeparatorChar {get;}
static char PathSeparator {get;}
static char[] InvalidPathChars {get;}
static string ChangeExtension(string path, string extension)
static bool Exists(string path)
static string GetDirectoryName(string path)
static string GetExtension(string path)
static string GetFileName(string path)
static string GetFileNameWithoutExtension(string path)
static string GetRandomFileName()
static bool IsPathFullyQualified(string path)
static bool HasExtension(string path)
static string Combine(string path1, string path2)
static string Combine(string path1, string path2, string path3)
static string Combine(string path1, string path2, string path3, string path4)
static string Combine(Params string[] paths)
static string Join(string path1, string path2)
static string Join(string path1, string path2, string path3)
static string Join(string path1, string path2, string path3, string path4)
static string Join(Params string[] paths)
static string GetRelativePath(string relativeTo, string path)
static string TrimEndingDirectorySeparator(string path)
static bool EndsInDirectorySeparator(string path)
static char[] GetInvalidFileNameChars()
static char[] GetInvalidPathChars()
static string GetFullPath(string path)
static string GetFullPath(string path, string basePath)
static string GetTempPath()
static string GetTempFileName()
static bool IsPathRooted(string path)
static string GetPathRoot(string path)
#enum System.ComponentModel.ListSortDirection :System.Int32 @11
Ascending=0 Descending=1
#enum System.Runtime.InteropServices.Architecture :System.Int32 @0
X86=0 X64=1 Arm=2 Arm64=3 Wasm=4 S390x=5 LoongArch64=6 Armv6=7 Ppc64le=8 RiscV64=9
#enum System.Diagnostics.ProcessPriorityClass :System.Int32 @12
Normal=32 Idle=64 High=128 RealTime=256 BelowNormal=16384 AboveNormal=32768
#enum System.Diagnostics.ProcessWindowStyle :System.Int32 @12
Normal=0 Hidden=1 Minimized=2 Maximized=3
#class System.Data.DataTable :System.ComponentModel.MarshalByValueComponent;System.ComponentModel.IComponent;System.IDisposable;System.IServiceProvider;System.ComponentModel.IListSource;System.ComponentModel.ISupportInitializeNotification;System.ComponentModel.ISupportInitialize;System.Runtime.Serialization.ISerializable;System.Xml.Serialization.IXmlSerializable @13
bool CaseSensitive {get;set;}
bool IsInitialized {get;}
System.Data.SerializationFormat RemotingFormat {get;set;}
System.Data.DataRelationCollection ChildRelations {get;}
System.Data.DataColumnCollection Columns {get;}
System.Data.ConstraintCollection Constraints {get;}
System.Data.DataSet DataSet {get;}
System.Data.DataView DefaultView {get;}
string DisplayExpression {get;set;}
System.Data.PropertyCollection ExtendedProperties {get;}
bool HasErrors {get;}
cultureinfo Locale {get;set;}
int MinimumCapacity {get;set;}
System.Data.DataRelationCollection ParentRelations {get;}
System.Data.DataColumn[] PrimaryKey {get;set;}
System.Data.DataRowCollection Rows {get;}
string TableName {get;set;}
string Namespace {get;set;}
string Prefix {get;set;}
System.ComponentModel.ISite Site {get;set;}
System.ComponentModel.IContainer Container {get;}
bool DesignMode {get;}
bool ContainsListCollection {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void BeginInit()
void EndInit()
void AcceptChanges()
System.Data.DataTable Clone()
System.Data.DataTable Copy()
void Clear()
System.Object Compute(string expression, string filter)
System.Data.DataTable GetChanges()
System.Data.DataTable GetChanges(System.Data.DataRowState rowStates)
System.Data.DataRow[] GetErrors()
void ImportRow(System.Data.DataRow row)
System.Data.DataRow NewRow()
void RejectChanges()
void Reset()
System.Data.DataRow[] Select()
System.Data.DataRow[] Select(string filterExpression)
System.Data.DataRow[] Select(string filterExpression, string sort)
System.Data.DataRow[] Select(string filterExpression, string sort, System.Data.DataViewRowState recordStates)
string ToString()
void BeginLoadData()
void EndLoadData()
System.Data.DataRow LoadDataRow(System.Object[] values, bool fAcceptChanges)
System.Data.DataRow LoadDataRow(System.Object[] values, System.Data.LoadOption loadOption)
void Merge(System.Data.DataTable table)
void Merge(System.Data.DataTable table, bool preserveChanges)
void Merge(System.Data.DataTable table, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
void Load(System.Data.IDataReader reader)
void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption)
void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, System.Data.FillErrorEventHandler errorHandler)
System.Data.DataTableReader CreateDataReader()
void WriteXml(System.IO.Stream stream)
void WriteXml(System.IO.Stream stream, bool writeHierarchy)
void WriteXml(System.IO.TextWriter writer)
void WriteXml(System.IO.TextWriter writer, bool writeHierarchy)
void WriteXml(System.Xml.XmlWriter writer)
void WriteXml(System.Xml.XmlWriter writer, bool writeHierarchy)
void WriteXml(string fileName)
void WriteXml(string fileName, bool writeHierarchy)
void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode)
void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode, bool writeHierarchy)
void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode)
void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode, bool writeHierarchy)
void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode)
void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode, bool writeHierarchy)
void WriteXml(string fileName, System.Data.XmlWriteMode mode)
void WriteXml(string fileName, System.Data.XmlWriteMode mode, bool writeHierarchy)
void WriteXmlSchema(System.IO.Stream stream)
void WriteXmlSchema(System.IO.Stream stream, bool writeHierarchy)
void WriteXmlSchema(System.IO.TextWriter writer)
void WriteXmlSchema(System.IO.TextWriter writer, bool writeHierarchy)
void WriteXmlSchema(System.Xml.XmlWriter writer)
void WriteXmlSchema(System.Xml.XmlWriter writer, bool writeHierarchy)
void WriteXmlSchema(string fileName)
void WriteXmlSchema(string fileName, bool writeHierarchy)
System.Data.XmlReadMode ReadXml(System.IO.Stream stream)
System.Data.XmlReadMode ReadXml(System.IO.TextReader reader)
System.Data.XmlReadMode ReadXml(string fileName)
System.Data.XmlReadMode ReadXml(System.Xml.XmlReader reader)
void ReadXmlSchema(System.IO.Stream stream)
void ReadXmlSchema(System.IO.TextReader reader)
void ReadXmlSchema(string fileName)
void ReadXmlSchema(System.Xml.XmlReader reader)
void Dispose()
System.Object GetService(type service)
bool Equals(System.Object obj)
int GetHashCode()
System.Collections.IList IListSource.GetList()
System.Xml.Schema.XmlSchema IXmlSerializable.GetSchema()
static System.Xml.Schema.XmlSchemaComplexType GetDataTableSchema(System.Xml.Schema.XmlSchemaSet schemaSet)
System.Data.DataTable new()
System.Data.DataTable new(string tableName)
System.Data.DataTable new(string tableName, string tableNamespace)
#class System.Diagnostics.DebuggerDisplayAttribute :System.Attribute @0
string Value {get;}
string Name {get;set;}
string Type {get;set;}
type Target {get;set;}
string TargetTypeName {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
System.Diagnostics.DebuggerDisplayAttribute new(string value)
#class System.ObsoleteAttribute :System.Attribute @0
string Message {get;}
bool IsError {get;}
string DiagnosticId {get;set;}
string UrlFormat {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
System.ObsoleteAttribute new()
System.ObsoleteAttribute new(string message)
System.ObsoleteAttribute new(string message, bool error)
#class System.FlagsAttribute :System.Attribute @0
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
System.FlagsAttribute new()
#class System.SerializableAttribute :System.Attribute @0
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
System.SerializableAttribute new()
#class System.Reflection.Assembly abstract :System.Object;System.Reflection.ICustomAttributeProvider;System.Runtime.Serialization.ISerializable @0
System.Collections.Generic.IEnumerable[System.Reflection.TypeInfo] DefinedTypes {get;}
System.Collections.Generic.IEnumerable[type] ExportedTypes {get;}
string CodeBase {get;}
System.Reflection.MethodInfo EntryPoint {get;}
string FullName {get;}
string ImageRuntimeVersion {get;}
bool IsDynamic {get;}
string Location {get;}
bool ReflectionOnly {get;}
bool IsCollectible {get;}
bool IsFullyTrusted {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
string EscapedCodeBase {get;}
System.Reflection.Module ManifestModule {get;}
System.Collections.Generic.IEnumerable[System.Reflection.Module] Modules {get;}
bool GlobalAssemblyCache {get;}
long HostContext {get;}
System.Security.SecurityRuleSet SecurityRuleSet {get;}
type[] GetTypes()
type[] GetExportedTypes()
type[] GetForwardedTypes()
System.Reflection.ManifestResourceInfo GetManifestResourceInfo(string resourceName)
string[] GetManifestResourceNames()
System.IO.Stream GetManifestResourceStream(string name)
System.IO.Stream GetManifestResourceStream(type type, string name)
System.Reflection.AssemblyName GetName()
System.Reflection.AssemblyName GetName(bool copiedName)
type GetType(string name)
type GetType(string name, bool throwOnError)
type GetType(string name, bool throwOnError, bool ignoreCase)
bool IsDefined(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Object CreateInstance(string typeName)
System.Object CreateInstance(string typeName, bool ignoreCase)
System.Object CreateInstance(string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
System.Reflection.Module GetModule(string name)
System.Reflection.Module[] GetModules()
System.Reflection.Module[] GetModules(bool getResourceModules)
System.Reflection.Module[] GetLoadedModules()
System.Reflection.Module[] GetLoadedModules(bool getResourceModules)
System.Reflection.AssemblyName[] GetReferencedAssemblies()
System.Reflection.Assembly GetSatelliteAssembly(cultureinfo culture)
System.Reflection.Assembly GetSatelliteAssembly(cultureinfo culture, version version)
System.IO.FileStream GetFile(string name)
System.IO.FileStream[] GetFiles()
System.IO.FileStream[] GetFiles(bool getResourceModules)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
bool Equals(System.Object o)
int GetHashCode()
System.Reflection.Module LoadModule(string moduleName, byte[] rawModule)
System.Reflection.Module LoadModule(string moduleName, byte[] rawModule, byte[] rawSymbolStore)
static System.Reflection.Assembly Load(string assemblyString)
static System.Reflection.Assembly Load(System.Reflection.AssemblyName assemblyRef)
static System.Reflection.Assembly Load(byte[] rawAssembly)
static System.Reflection.Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore)
static System.Reflection.Assembly LoadWithPartialName(string partialName)
static System.Reflection.Assembly GetExecutingAssembly()
static System.Reflection.Assembly GetCallingAssembly()
static string CreateQualifiedName(string assemblyName, string typeName)
static System.Reflection.Assembly GetAssembly(type type)
static void SetEntryAssembly(System.Reflection.Assembly assembly)
static System.Reflection.Assembly GetEntryAssembly()
static System.Reflection.Assembly LoadFile(string path)
static System.Reflection.Assembly LoadFrom(string assemblyFile)
static System.Reflection.Assembly LoadFrom(string assemblyFile, byte[] hashValue, System.Configuration.Assemblies.AssemblyHashAlgorithm hashAlgorithm)
static System.Reflection.Assembly UnsafeLoadFrom(string assemblyFile)
static System.Reflection.Assembly ReflectionOnlyLoad(byte[] rawAssembly)
static System.Reflection.Assembly ReflectionOnlyLoad(string assemblyString)
static System.Reflection.Assembly ReflectionOnlyLoadFrom(string assemblyFile)
#class System.Reflection.MethodInfo abstract :System.Reflection.MethodBase;System.Reflection.ICustomAttributeProvider @0
System.Reflection.MemberTypes MemberType {get;}
System.Reflection.ParameterInfo ReturnParameter {get;}
type ReturnType {get;}
System.Reflection.ICustomAttributeProvider ReturnTypeCustomAttributes {get;}
System.Reflection.MethodAttributes Attributes {get;}
System.Reflection.MethodImplAttributes MethodImplementationFlags {get;}
System.Reflection.CallingConventions CallingConvention {get;}
bool IsAbstract {get;}
bool IsConstructor {get;}
bool IsFinal {get;}
bool IsHideBySig {get;}
bool IsSpecialName {get;}
bool IsStatic {get;}
bool IsVirtual {get;}
bool IsAssembly {get;}
bool IsFamily {get;}
bool IsFamilyAndAssembly {get;}
bool IsFamilyOrAssembly {get;}
bool IsPrivate {get;}
bool IsPublic {get;}
bool IsConstructedGenericMethod {get;}
bool IsGenericMethod {get;}
bool IsGenericMethodDefinition {get;}
bool ContainsGenericParameters {get;}
System.RuntimeMethodHandle MethodHandle {get;}
bool IsSecurityCritical {get;}
bool IsSecuritySafeCritical {get;}
bool IsSecurityTransparent {get;}
string Name {get;}
type DeclaringType {get;}
type ReflectedType {get;}
System.Reflection.Module Module {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
bool IsCollectible {get;}
int MetadataToken {get;}
type[] GetGenericArguments()
System.Reflection.MethodInfo GetGenericMethodDefinition()
System.Reflection.MethodInfo MakeGenericMethod(Params type[] typeArguments)
System.Reflection.MethodInfo GetBaseDefinition()
System.Delegate CreateDelegate(type delegateType)
System.Delegate CreateDelegate(type delegateType, System.Object target)
T CreateDelegate[T]()
T CreateDelegate[T](System.Object target)
bool Equals(System.Object obj)
int GetHashCode()
System.Reflection.ParameterInfo[] GetParameters()
System.Reflection.MethodImplAttributes GetMethodImplementationFlags()
System.Reflection.MethodBody GetMethodBody()
System.Object Invoke(System.Object obj, System.Object[] parameters)
System.Object Invoke(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
bool IsDefined(type attributeType, bool inherit)
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
string ToString()
static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle)
static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle, System.RuntimeTypeHandle declaringType)
static System.Reflection.MethodBase GetCurrentMethod()
#class System.Reflection.MethodBase abstract :System.Reflection.MemberInfo;System.Reflection.ICustomAttributeProvider @0
System.Reflection.MethodAttributes Attributes {get;}
System.Reflection.MethodImplAttributes MethodImplementationFlags {get;}
System.Reflection.CallingConventions CallingConvention {get;}
bool IsAbstract {get;}
bool IsConstructor {get;}
bool IsFinal {get;}
bool IsHideBySig {get;}
bool IsSpecialName {get;}
bool IsStatic {get;}
bool IsVirtual {get;}
bool IsAssembly {get;}
bool IsFamily {get;}
bool IsFamilyAndAssembly {get;}
bool IsFamilyOrAssembly {get;}
bool IsPrivate {get;}
bool IsPublic {get;}
bool IsConstructedGenericMethod {get;}
bool IsGenericMethod {get;}
bool IsGenericMethodDefinition {get;}
bool ContainsGenericParameters {get;}
System.RuntimeMethodHandle MethodHandle {get;}
bool IsSecurityCritical {get;}
bool IsSecuritySafeCritical {get;}
bool IsSecurityTransparent {get;}
System.Reflection.MemberTypes MemberType {get;}
string Name {get;}
type DeclaringType {get;}
type ReflectedType {get;}
System.Reflection.Module Module {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
bool IsCollectible {get;}
int MetadataToken {get;}
System.Reflection.ParameterInfo[] GetParameters()
System.Reflection.MethodImplAttributes GetMethodImplementationFlags()
System.Reflection.MethodBody GetMethodBody()
type[] GetGenericArguments()
System.Object Invoke(System.Object obj, System.Object[] parameters)
System.Object Invoke(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
bool Equals(System.Object obj)
int GetHashCode()
bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
bool IsDefined(type attributeType, bool inherit)
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
string ToString()
static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle)
static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle, System.RuntimeTypeHandle declaringType)
static System.Reflection.MethodBase GetCurrentMethod()
#class System.Reflection.MemberInfo abstract :System.Object;System.Reflection.ICustomAttributeProvider @0
System.Reflection.MemberTypes MemberType {get;}
string Name {get;}
type DeclaringType {get;}
type ReflectedType {get;}
System.Reflection.Module Module {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
bool IsCollectible {get;}
int MetadataToken {get;}
bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
bool IsDefined(type attributeType, bool inherit)
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
#class System.Reflection.PropertyInfo abstract :System.Reflection.MemberInfo;System.Reflection.ICustomAttributeProvider @0
System.Reflection.MemberTypes MemberType {get;}
type PropertyType {get;}
System.Reflection.PropertyAttributes Attributes {get;}
bool IsSpecialName {get;}
bool CanRead {get;}
bool CanWrite {get;}
System.Reflection.MethodInfo GetMethod {get;}
System.Reflection.MethodInfo SetMethod {get;}
string Name {get;}
type DeclaringType {get;}
type ReflectedType {get;}
System.Reflection.Module Module {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
bool IsCollectible {get;}
int MetadataToken {get;}
System.Reflection.ParameterInfo[] GetIndexParameters()
System.Reflection.MethodInfo[] GetAccessors()
System.Reflection.MethodInfo[] GetAccessors(bool nonPublic)
System.Reflection.MethodInfo GetGetMethod()
System.Reflection.MethodInfo GetGetMethod(bool nonPublic)
System.Reflection.MethodInfo GetSetMethod()
System.Reflection.MethodInfo GetSetMethod(bool nonPublic)
type GetModifiedPropertyType()
type[] GetOptionalCustomModifiers()
type[] GetRequiredCustomModifiers()
System.Object GetValue(System.Object obj)
System.Object GetValue(System.Object obj, System.Object[] index)
System.Object GetValue(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] index, cultureinfo culture)
System.Object GetConstantValue()
System.Object GetRawConstantValue()
void SetValue(System.Object obj, System.Object value)
void SetValue(System.Object obj, System.Object value, System.Object[] index)
void SetValue(System.Object obj, System.Object value, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] index, cultureinfo culture)
bool Equals(System.Object obj)
int GetHashCode()
bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
bool IsDefined(type attributeType, bool inherit)
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
string ToString()
#class System.Reflection.FieldInfo abstract :System.Reflection.MemberInfo;System.Reflection.ICustomAttributeProvider @0
System.Reflection.MemberTypes MemberType {get;}
System.Reflection.FieldAttributes Attributes {get;}
type FieldType {get;}
bool IsInitOnly {get;}
bool IsLiteral {get;}
bool IsNotSerialized {get;}
bool IsPinvokeImpl {get;}
bool IsSpecialName {get;}
bool IsStatic {get;}
bool IsAssembly {get;}
bool IsFamily {get;}
bool IsFamilyAndAssembly {get;}
bool IsFamilyOrAssembly {get;}
bool IsPrivate {get;}
bool IsPublic {get;}
bool IsSecurityCritical {get;}
bool IsSecuritySafeCritical {get;}
bool IsSecurityTransparent {get;}
System.RuntimeFieldHandle FieldHandle {get;}
string Name {get;}
type DeclaringType {get;}
type ReflectedType {get;}
System.Reflection.Module Module {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
bool IsCollectible {get;}
int MetadataToken {get;}
bool Equals(System.Object obj)
int GetHashCode()
System.Object GetValue(System.Object obj)
void SetValue(System.Object obj, System.Object value)
void SetValue(System.Object obj, System.Object value, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, cultureinfo culture)
void SetValueDirect(System.TypedReference obj, System.Object value)
System.Object GetValueDirect(System.TypedReference obj)
System.Object GetRawConstantValue()
type GetModifiedFieldType()
type[] GetOptionalCustomModifiers()
type[] GetRequiredCustomModifiers()
bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
bool IsDefined(type attributeType, bool inherit)
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
string ToString()
static System.Reflection.FieldInfo GetFieldFromHandle(System.RuntimeFieldHandle handle)
static System.Reflection.FieldInfo GetFieldFromHandle(System.RuntimeFieldHandle handle, System.RuntimeTypeHandle declaringType)
#class System.Reflection.ConstructorInfo abstract :System.Reflection.MethodBase;System.Reflection.ICustomAttributeProvider @0
System.Reflection.MemberTypes MemberType {get;}
System.Reflection.MethodAttributes Attributes {get;}
System.Reflection.MethodImplAttributes MethodImplementationFlags {get;}
System.Reflection.CallingConventions CallingConvention {get;}
bool IsAbstract {get;}
bool IsConstructor {get;}
bool IsFinal {get;}
bool IsHideBySig {get;}
bool IsSpecialName {get;}
bool IsStatic {get;}
bool IsVirtual {get;}
bool IsAssembly {get;}
bool IsFamily {get;}
bool IsFamilyAndAssembly {get;}
bool IsFamilyOrAssembly {get;}
bool IsPrivate {get;}
bool IsPublic {get;}
bool IsConstructedGenericMethod {get;}
bool IsGenericMethod {get;}
bool IsGenericMethodDefinition {get;}
bool ContainsGenericParameters {get;}
System.RuntimeMethodHandle MethodHandle {get;}
bool IsSecurityCritical {get;}
bool IsSecuritySafeCritical {get;}
bool IsSecurityTransparent {get;}
string Name {get;}
type DeclaringType {get;}
type ReflectedType {get;}
System.Reflection.Module Module {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
bool IsCollectible {get;}
int MetadataToken {get;}
System.Object Invoke(System.Object[] parameters)
System.Object Invoke(System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
System.Object Invoke(System.Object obj, System.Object[] parameters)
System.Object Invoke(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
bool Equals(System.Object obj)
int GetHashCode()
System.Reflection.ParameterInfo[] GetParameters()
System.Reflection.MethodImplAttributes GetMethodImplementationFlags()
System.Reflection.MethodBody GetMethodBody()
type[] GetGenericArguments()
bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
bool IsDefined(type attributeType, bool inherit)
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
string ToString()
static string ConstructorName {get;}
static string TypeConstructorName {get;}
static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle)
static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle, System.RuntimeTypeHandle declaringType)
static System.Reflection.MethodBase GetCurrentMethod()
#class System.Reflection.ParameterInfo :System.Object;System.Reflection.ICustomAttributeProvider;System.Runtime.Serialization.IObjectReference @0
System.Reflection.ParameterAttributes Attributes {get;}
System.Reflection.MemberInfo Member {get;}
string Name {get;}
type ParameterType {get;}
int Position {get;}
bool IsIn {get;}
bool IsLcid {get;}
bool IsOptional {get;}
bool IsOut {get;}
bool IsRetval {get;}
System.Object DefaultValue {get;}
System.Object RawDefaultValue {get;}
bool HasDefaultValue {get;}
System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
int MetadataToken {get;}
bool IsDefined(type attributeType, bool inherit)
System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
System.Object[] GetCustomAttributes(bool inherit)
System.Object[] GetCustomAttributes(type attributeType, bool inherit)
type GetModifiedParameterType()
type[] GetOptionalCustomModifiers()
type[] GetRequiredCustomModifiers()
System.Object GetRealObject(System.Runtime.Serialization.StreamingContext context)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
#enum System.Reflection.MemberTypes :System.Int32 @0 flags
Constructor=1 Event=2 Field=4 Method=8 Property=16 TypeInfo=32 Custom=64 NestedType=128 All=191
#struct System.ConsoleKeyInfo :System.ValueType;System.IEquatable\`1[System.ConsoleKeyInfo] @3
char KeyChar {get;}
System.ConsoleKey Key {get;}
System.ConsoleModifiers Modifiers {get;}
bool Equals(System.Object value)
bool Equals(System.ConsoleKeyInfo obj)
int GetHashCode()
string ToString()
System.ConsoleKeyInfo new(char keyChar, System.ConsoleKey key, bool shift, bool alt, bool control)
#class System.Threading.Mutex :System.Threading.WaitHandle;System.IDisposable @0
System.IntPtr Handle {get;set;}
Microsoft.Win32.SafeHandles.SafeWaitHandle SafeWaitHandle {get;set;}
void ReleaseMutex()
void Close()
void Dispose()
bool WaitOne(int millisecondsTimeout)
bool WaitOne(timespan timeout)
bool WaitOne()
bool WaitOne(int millisecondsTimeout, bool exitContext)
bool WaitOne(timespan timeout, bool exitContext)
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int WaitTimeout {get;}
static System.Threading.Mutex OpenExisting(string name, System.Threading.NamedWaitHandleOptions options)
static System.Threading.Mutex OpenExisting(string name)
static bool TryOpenExisting(string name, System.Threading.NamedWaitHandleOptions options, [ref] System.Threading.Mutex result)
static bool TryOpenExisting(string name, [ref] System.Threading.Mutex result)
static bool WaitAll(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout)
static bool WaitAll(System.Threading.WaitHandle[] waitHandles, timespan timeout)
static bool WaitAll(System.Threading.WaitHandle[] waitHandles)
static bool WaitAll(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext)
static bool WaitAll(System.Threading.WaitHandle[] waitHandles, timespan timeout, bool exitContext)
static int WaitAny(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout)
static int WaitAny(System.Threading.WaitHandle[] waitHandles, timespan timeout)
static int WaitAny(System.Threading.WaitHandle[] waitHandles)
static int WaitAny(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext)
static int WaitAny(System.Threading.WaitHandle[] waitHandles, timespan timeout, bool exitContext)
static bool SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn)
static bool SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn, timespan timeout, bool exitContext)
static bool SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext)
System.Threading.Mutex new(bool initiallyOwned, string name, System.Threading.NamedWaitHandleOptions options, [ref] bool createdNew)
System.Threading.Mutex new(bool initiallyOwned, string name, [ref] bool createdNew)
System.Threading.Mutex new(bool initiallyOwned, string name, System.Threading.NamedWaitHandleOptions options)
System.Threading.Mutex new(bool initiallyOwned, string name)
System.Threading.Mutex new(string name, System.Threading.NamedWaitHandleOptions options)
System.Threading.Mutex new(bool initiallyOwned)
System.Threading.Mutex new()
#struct System.Threading.CancellationToken :System.ValueType;System.IEquatable\`1[System.Threading.CancellationToken] @0
bool IsCancellationRequested {get;}
bool CanBeCanceled {get;}
System.Threading.WaitHandle WaitHandle {get;}
System.Threading.CancellationTokenRegistration Register(System.Action callback)
System.Threading.CancellationTokenRegistration Register(System.Action callback, bool useSynchronizationContext)
System.Threading.CancellationTokenRegistration Register(System.Action[System.Object] callback, System.Object state)
System.Threading.CancellationTokenRegistration Register(System.Action[System.Object,System.Threading.CancellationToken] callback, System.Object state)
System.Threading.CancellationTokenRegistration Register(System.Action[System.Object] callback, System.Object state, bool useSynchronizationContext)
System.Threading.CancellationTokenRegistration UnsafeRegister(System.Action[System.Object] callback, System.Object state)
System.Threading.CancellationTokenRegistration UnsafeRegister(System.Action[System.Object,System.Threading.CancellationToken] callback, System.Object state)
bool Equals(System.Threading.CancellationToken other)
bool Equals(System.Object other)
int GetHashCode()
void ThrowIfCancellationRequested()
string ToString()
static System.Threading.CancellationToken None {get;}
System.Threading.CancellationToken new(bool canceled)
#class System.Threading.Tasks.Task :System.Object;System.IAsyncResult;System.IDisposable @0
int Id {get;}
System.AggregateException Exception {get;}
System.Threading.Tasks.TaskStatus Status {get;}
bool IsCanceled {get;}
bool IsCompleted {get;}
bool IsCompletedSuccessfully {get;}
System.Threading.Tasks.TaskCreationOptions CreationOptions {get;}
System.Object AsyncState {get;}
bool IsFaulted {get;}
System.Threading.WaitHandle AsyncWaitHandle {get;}
bool CompletedSynchronously {get;}
void Start()
void Start(System.Threading.Tasks.TaskScheduler scheduler)
void RunSynchronously()
void RunSynchronously(System.Threading.Tasks.TaskScheduler scheduler)
void Dispose()
System.Runtime.CompilerServices.TaskAwaiter GetAwaiter()
System.Runtime.CompilerServices.ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
System.Runtime.CompilerServices.ConfiguredTaskAwaitable ConfigureAwait(System.Threading.Tasks.ConfigureAwaitOptions options)
void Wait()
bool Wait(timespan timeout)
bool Wait(timespan timeout, System.Threading.CancellationToken cancellationToken)
void Wait(System.Threading.CancellationToken cancellationToken)
bool Wait(int millisecondsTimeout)
bool Wait(int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WaitAsync(System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WaitAsync(timespan timeout)
System.Threading.Tasks.Task WaitAsync(timespan timeout, System.TimeProvider timeProvider)
System.Threading.Tasks.Task WaitAsync(timespan timeout, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task WaitAsync(timespan timeout, System.TimeProvider timeProvider, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task] continuationAction)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task] continuationAction, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task] continuationAction, System.Threading.Tasks.TaskScheduler scheduler)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task] continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task] continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task,System.Object] continuationAction, System.Object state)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task,System.Object] continuationAction, System.Object state, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task,System.Object] continuationAction, System.Object state, System.Threading.Tasks.TaskScheduler scheduler)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task,System.Object] continuationAction, System.Object state, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
System.Threading.Tasks.Task ContinueWith(System.Action[System.Threading.Tasks.Task,System.Object] continuationAction, System.Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,TResult] continuationFunction)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.Tasks.TaskScheduler scheduler)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,System.Object,TResult] continuationFunction, System.Object state)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,System.Object,TResult] continuationFunction, System.Object state, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,System.Object,TResult] continuationFunction, System.Object state, System.Threading.Tasks.TaskScheduler scheduler)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,System.Object,TResult] continuationFunction, System.Object state, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
System.Threading.Tasks.Task[TResult] ContinueWith[TResult](System.Func[System.Threading.Tasks.Task,System.Object,TResult] continuationFunction, System.Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Nullable[int] CurrentId {get;}
static System.Threading.Tasks.TaskFactory Factory {get;}
static System.Threading.Tasks.Task CompletedTask {get;}
static System.Runtime.CompilerServices.YieldAwaitable Yield()
static void WaitAll(Params System.Threading.Tasks.Task[] tasks)
static bool WaitAll(System.Threading.Tasks.Task[] tasks, timespan timeout)
static bool WaitAll(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout)
static void WaitAll(System.Threading.Tasks.Task[] tasks, System.Threading.CancellationToken cancellationToken)
static bool WaitAll(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
static void WaitAll(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks, System.Threading.CancellationToken cancellationToken = default)
static int WaitAny(Params System.Threading.Tasks.Task[] tasks)
static int WaitAny(System.Threading.Tasks.Task[] tasks, timespan timeout)
static int WaitAny(System.Threading.Tasks.Task[] tasks, System.Threading.CancellationToken cancellationToken)
static int WaitAny(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout)
static int WaitAny(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[TResult] FromResult[TResult](TResult result)
static System.Threading.Tasks.Task FromException(System.Exception exception)
static System.Threading.Tasks.Task[TResult] FromException[TResult](System.Exception exception)
static System.Threading.Tasks.Task FromCanceled(System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[TResult] FromCanceled[TResult](System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task Run(System.Action action)
static System.Threading.Tasks.Task Run(System.Action action, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[TResult] function)
static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[TResult] function, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task Run(System.Func[System.Threading.Tasks.Task] function)
static System.Threading.Tasks.Task Run(System.Func[System.Threading.Tasks.Task] function, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[System.Threading.Tasks.Task[TResult]] function)
static System.Threading.Tasks.Task[TResult] Run[TResult](System.Func[System.Threading.Tasks.Task[TResult]] function, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task Delay(timespan delay)
static System.Threading.Tasks.Task Delay(timespan delay, System.TimeProvider timeProvider)
static System.Threading.Tasks.Task Delay(timespan delay, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task Delay(timespan delay, System.TimeProvider timeProvider, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task Delay(int millisecondsDelay)
static System.Threading.Tasks.Task Delay(int millisecondsDelay, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task WhenAll(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks)
static System.Threading.Tasks.Task WhenAll(Params System.Threading.Tasks.Task[] tasks)
static System.Threading.Tasks.Task[TResult[]] WhenAll[TResult](System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task[TResult]] tasks)
static System.Threading.Tasks.Task[TResult[]] WhenAll[TResult](Params System.Threading.Tasks.Task[TResult][] tasks)
static System.Threading.Tasks.Task[System.Threading.Tasks.Task] WhenAny(Params System.Threading.Tasks.Task[] tasks)
static System.Threading.Tasks.Task[System.Threading.Tasks.Task] WhenAny(System.Threading.Tasks.Task task1, System.Threading.Tasks.Task task2)
static System.Threading.Tasks.Task[System.Threading.Tasks.Task] WhenAny(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks)
static System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] WhenAny[TResult](Params System.Threading.Tasks.Task[TResult][] tasks)
static System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] WhenAny[TResult](System.Threading.Tasks.Task[TResult] task1, System.Threading.Tasks.Task[TResult] task2)
static System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] WhenAny[TResult](System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task[TResult]] tasks)
static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task] WhenEach(Params System.Threading.Tasks.Task[] tasks)
static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task] WhenEach(System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task] tasks)
static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task[TResult]] WhenEach[TResult](Params System.Threading.Tasks.Task[TResult][] tasks)
static System.Collections.Generic.IAsyncEnumerable[System.Threading.Tasks.Task[TResult]] WhenEach[TResult](System.Collections.Generic.IEnumerable[System.Threading.Tasks.Task[TResult]] tasks)
System.Threading.Tasks.Task new(System.Action action)
System.Threading.Tasks.Task new(System.Action action, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task new(System.Action action, System.Threading.Tasks.TaskCreationOptions creationOptions)
System.Threading.Tasks.Task new(System.Action action, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions)
System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state)
System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
System.Threading.Tasks.Task new(System.Action[System.Object] action, System.Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions)
#enum System.Threading.Tasks.TaskStatus :System.Int32 @0
Created=0 WaitingForActivation=1 WaitingToRun=2 Running=3 WaitingForChildrenToComplete=4 RanToCompletion=5 Canceled=6 Faulted=7
#class System.Threading.Interlocked static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int Increment([ref] int location)
static long Increment([ref] long location)
static uint Increment([ref] uint location)
static ulong Increment([ref] ulong location)
static int Decrement([ref] int location)
static long Decrement([ref] long location)
static uint Decrement([ref] uint location)
static ulong Decrement([ref] ulong location)
static int Exchange([ref] int location1, int value)
static long Exchange([ref] long location1, long value)
static System.Object Exchange([ref] System.Object location1, System.Object value)
static sbyte Exchange([ref] sbyte location1, sbyte value)
static short Exchange([ref] short location1, short value)
static byte Exchange([ref] byte location1, byte value)
static ushort Exchange([ref] ushort location1, ushort value)
static uint Exchange([ref] uint location1, uint value)
static ulong Exchange([ref] ulong location1, ulong value)
static float Exchange([ref] float location1, float value)
static double Exchange([ref] double location1, double value)
static System.IntPtr Exchange([ref] System.IntPtr location1, System.IntPtr value)
static System.UIntPtr Exchange([ref] System.UIntPtr location1, System.UIntPtr value)
static T Exchange[T]([ref] T location1, T value)
static int CompareExchange([ref] int location1, int value, int comparand)
static long CompareExchange([ref] long location1, long value, long comparand)
static System.Object CompareExchange([ref] System.Object location1, System.Object value, System.Object comparand)
static sbyte CompareExchange([ref] sbyte location1, sbyte value, sbyte comparand)
static short CompareExchange([ref] short location1, short value, short comparand)
static byte CompareExchange([ref] byte location1, byte value, byte comparand)
static ushort CompareExchange([ref] ushort location1, ushort value, ushort comparand)
static uint CompareExchange([ref] uint location1, uint value, uint comparand)
static ulong CompareExchange([ref] ulong location1, ulong value, ulong comparand)
static float CompareExchange([ref] float location1, float value, float comparand)
static double CompareExchange([ref] double location1, double value, double comparand)
static System.IntPtr CompareExchange([ref] System.IntPtr location1, System.IntPtr value, System.IntPtr comparand)
static System.UIntPtr CompareExchange([ref] System.UIntPtr location1, System.UIntPtr value, System.UIntPtr comparand)
static T CompareExchange[T]([ref] T location1, T value, T comparand)
static int Add([ref] int location1, int value)
static long Add([ref] long location1, long value)
static uint Add([ref] uint location1, uint value)
static ulong Add([ref] ulong location1, ulong value)
static long Read([ref] long location)
static ulong Read([ref] ulong location)
static void MemoryBarrierProcessWide()
static int And([ref] int location1, int value)
static uint And([ref] uint location1, uint value)
static long And([ref] long location1, long value)
static ulong And([ref] ulong location1, ulong value)
static int Or([ref] int location1, int value)
static uint Or([ref] uint location1, uint value)
static long Or([ref] long location1, long value)
static ulong Or([ref] ulong location1, ulong value)
static void MemoryBarrier()
#class System.Threading.Monitor static :System.Object @0
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static long LockContentionCount {get;}
static void Enter(System.Object obj)
static void Enter(System.Object obj, [ref] bool lockTaken)
static void Exit(System.Object obj)
static bool TryEnter(System.Object obj)
static void TryEnter(System.Object obj, [ref] bool lockTaken)
static bool TryEnter(System.Object obj, int millisecondsTimeout)
static void TryEnter(System.Object obj, int millisecondsTimeout, [ref] bool lockTaken)
static bool TryEnter(System.Object obj, timespan timeout)
static void TryEnter(System.Object obj, timespan timeout, [ref] bool lockTaken)
static bool IsEntered(System.Object obj)
static bool Wait(System.Object obj, int millisecondsTimeout)
static bool Wait(System.Object obj, timespan timeout)
static bool Wait(System.Object obj)
static bool Wait(System.Object obj, int millisecondsTimeout, bool exitContext)
static bool Wait(System.Object obj, timespan timeout, bool exitContext)
static void Pulse(System.Object obj)
static void PulseAll(System.Object obj)
#enum System.ConsoleModifiers :System.Int32 @3 flags
None=0 Alt=1 Shift=2 Control=4
`
