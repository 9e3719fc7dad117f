/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const timeMetadata: string = `#struct System.DateTime :System.ValueType;System.IComparable;System.ISpanFormattable;System.IFormattable;System.IConvertible;System.IComparable\`1[System.DateTime];System.IEquatable\`1[System.DateTime];System.Runtime.Serialization.ISerializable;System.ISpanParsable\`1[System.DateTime];System.IParsable\`1[System.DateTime];System.IUtf8SpanFormattable @0
datetime Date {get;}
int Day {get;}
System.DayOfWeek DayOfWeek {get;}
int DayOfYear {get;}
int Hour {get;}
System.DateTimeKind Kind {get;}
int Millisecond {get;}
int Microsecond {get;}
int Nanosecond {get;}
int Minute {get;}
int Month {get;}
int Second {get;}
long Ticks {get;}
timespan TimeOfDay {get;}
int Year {get;}
datetime Add(timespan value)
datetime AddDays(double value)
datetime AddHours(double value)
datetime AddMilliseconds(double value)
datetime AddMicroseconds(double value)
datetime AddMinutes(double value)
datetime AddMonths(int months)
datetime AddSeconds(double value)
datetime AddTicks(long value)
datetime AddYears(int value)
int CompareTo(System.Object value)
int CompareTo(datetime value)
int IComparable.CompareTo(System.Object obj)
int IComparable[datetime].CompareTo(datetime other)
bool Equals(System.Object value)
bool Equals(datetime value)
bool IEquatable[datetime].Equals(datetime other)
bool IsDaylightSavingTime()
long ToBinary()
int GetHashCode()
timespan Subtract(datetime value)
datetime Subtract(timespan value)
double ToOADate()
long ToFileTime()
long ToFileTimeUtc()
datetime ToLocalTime()
string ToLongDateString()
string ToLongTimeString()
string ToShortDateString()
string ToShortTimeString()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
string IConvertible.ToString(System.IFormatProvider provider)
bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
datetime ToUniversalTime()
void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time)
void Deconstruct([ref] int year, [ref] int month, [ref] int day)
string[] GetDateTimeFormats()
string[] GetDateTimeFormats(System.IFormatProvider provider)
string[] GetDateTimeFormats(char format)
string[] GetDateTimeFormats(char format, System.IFormatProvider provider)
System.TypeCode GetTypeCode()
System.TypeCode IConvertible.GetTypeCode()
type GetType()
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
System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
static datetime Now {get;}
static datetime Today {get;}
static datetime UtcNow {get;}
static datetime MinValue {get;}
static datetime MaxValue {get;}
static datetime UnixEpoch {get;}
static int Compare(datetime t1, datetime t2)
static int DaysInMonth(int year, int month)
static bool Equals(datetime t1, datetime t2)
static bool Equals(System.Object objA, System.Object objB)
static datetime FromBinary(long dateData)
static datetime FromFileTime(long fileTime)
static datetime FromFileTimeUtc(long fileTime)
static datetime FromOADate(double d)
static datetime SpecifyKind(datetime value, System.DateTimeKind kind)
static bool IsLeapYear(int year)
static datetime Parse(string s)
static datetime Parse(string s, System.IFormatProvider provider)
static datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles)
static datetime Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
static datetime Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
static datetime ParseExact(string s, string format, System.IFormatProvider provider)
static datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)
static datetime ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)
static datetime ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static bool TryParse(string s, [ref] datetime result)
static bool TryParse(System.ReadOnlySpan[char] s, [ref] datetime result)
static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result)
static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] datetime result)
static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] datetime result)
static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)
static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)
static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)
static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)
static bool ReferenceEquals(System.Object objA, System.Object objB)
datetime new(long ticks)
datetime new(long ticks, System.DateTimeKind kind)
datetime new(System.DateOnly date, System.TimeOnly time)
datetime new(System.DateOnly date, System.TimeOnly time, System.DateTimeKind kind)
datetime new(int year, int month, int day)
datetime new(int year, int month, int day, System.Globalization.Calendar calendar)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, System.DateTimeKind kind)
datetime new(int year, int month, int day, int hour, int minute, int second)
datetime new(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)
datetime new(int year, int month, int day, int hour, int minute, int second, System.Globalization.Calendar calendar)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.DateTimeKind kind)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar)
datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar, System.DateTimeKind kind)
#struct System.DateTimeOffset :System.ValueType;System.IComparable;System.ISpanFormattable;System.IFormattable;System.IComparable\`1[System.DateTimeOffset];System.IEquatable\`1[System.DateTimeOffset];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback;System.ISpanParsable\`1[System.DateTimeOffset];System.IParsable\`1[System.DateTimeOffset];System.IUtf8SpanFormattable @0
datetime DateTime {get;}
datetime UtcDateTime {get;}
datetime LocalDateTime {get;}
datetime Date {get;}
int Day {get;}
System.DayOfWeek DayOfWeek {get;}
int DayOfYear {get;}
int Hour {get;}
int Millisecond {get;}
int Microsecond {get;}
int Nanosecond {get;}
int Minute {get;}
int Month {get;}
timespan Offset {get;}
int TotalOffsetMinutes {get;}
int Second {get;}
long Ticks {get;}
long UtcTicks {get;}
timespan TimeOfDay {get;}
int Year {get;}
System.DateTimeOffset ToOffset(timespan offset)
System.DateTimeOffset Add(timespan timeSpan)
System.DateTimeOffset AddDays(double days)
System.DateTimeOffset AddHours(double hours)
System.DateTimeOffset AddMilliseconds(double milliseconds)
System.DateTimeOffset AddMicroseconds(double microseconds)
System.DateTimeOffset AddMinutes(double minutes)
System.DateTimeOffset AddMonths(int months)
System.DateTimeOffset AddSeconds(double seconds)
System.DateTimeOffset AddTicks(long ticks)
System.DateTimeOffset AddYears(int years)
int CompareTo(System.DateTimeOffset other)
int IComparable.CompareTo(System.Object obj)
int IComparable[DateTimeOffset].CompareTo(System.DateTimeOffset other)
bool Equals(System.Object obj)
bool Equals(System.DateTimeOffset other)
bool IEquatable[DateTimeOffset].Equals(System.DateTimeOffset other)
bool EqualsExact(System.DateTimeOffset other)
int GetHashCode()
timespan Subtract(System.DateTimeOffset value)
System.DateTimeOffset Subtract(timespan value)
long ToFileTime()
long ToUnixTimeSeconds()
long ToUnixTimeMilliseconds()
System.DateTimeOffset ToLocalTime()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider formatProvider)
string ToString(string format, System.IFormatProvider formatProvider)
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
System.DateTimeOffset ToUniversalTime()
void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time, [ref] timespan offset)
type GetType()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void IDeserializationCallback.OnDeserialization(System.Object sender)
static System.DateTimeOffset UtcNow {get;}
static System.DateTimeOffset Now {get;}
static System.DateTimeOffset MinValue {get;}
static System.DateTimeOffset MaxValue {get;}
static System.DateTimeOffset UnixEpoch {get;}
static int Compare(System.DateTimeOffset first, System.DateTimeOffset second)
static bool Equals(System.DateTimeOffset first, System.DateTimeOffset second)
static bool Equals(System.Object objA, System.Object objB)
static System.DateTimeOffset FromFileTime(long fileTime)
static System.DateTimeOffset FromUnixTimeSeconds(long seconds)
static System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
static System.DateTimeOffset Parse(string input)
static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider)
static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
static System.DateTimeOffset Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
static System.DateTimeOffset Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider)
static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
static System.DateTimeOffset ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
static bool TryParse(string input, [ref] System.DateTimeOffset result)
static bool TryParse(System.ReadOnlySpan[char] input, [ref] System.DateTimeOffset result)
static bool TryParse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateTimeOffset result)
static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.DateTimeOffset result)
static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.DateTimeOffset new(long ticks, timespan offset)
System.DateTimeOffset new(datetime dateTime)
System.DateTimeOffset new(datetime dateTime, timespan offset)
System.DateTimeOffset new(System.DateOnly date, System.TimeOnly time, timespan offset)
System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, timespan offset)
System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, timespan offset)
System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, timespan offset)
System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, timespan offset)
System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar, timespan offset)
#struct System.TimeSpan :System.ValueType;System.IComparable;System.IComparable\`1[System.TimeSpan];System.IEquatable\`1[System.TimeSpan];System.ISpanFormattable;System.IFormattable;System.ISpanParsable\`1[System.TimeSpan];System.IParsable\`1[System.TimeSpan];System.IUtf8SpanFormattable @0
long Ticks {get;}
int Days {get;}
int Hours {get;}
int Milliseconds {get;}
int Microseconds {get;}
int Nanoseconds {get;}
int Minutes {get;}
int Seconds {get;}
double TotalDays {get;}
double TotalHours {get;}
double TotalMilliseconds {get;}
double TotalMicroseconds {get;}
double TotalNanoseconds {get;}
double TotalMinutes {get;}
double TotalSeconds {get;}
timespan Add(timespan ts)
int CompareTo(System.Object value)
int CompareTo(timespan value)
int IComparable.CompareTo(System.Object obj)
int IComparable[timespan].CompareTo(timespan other)
timespan Duration()
bool Equals(System.Object value)
bool Equals(timespan obj)
bool IEquatable[timespan].Equals(timespan other)
int GetHashCode()
timespan Negate()
timespan Subtract(timespan ts)
timespan Multiply(double factor)
timespan Divide(double divisor)
double Divide(timespan ts)
string ToString()
string ToString(string format)
string ToString(string format, System.IFormatProvider formatProvider)
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
type GetType()
static timespan Zero {get;}
static timespan MaxValue {get;}
static timespan MinValue {get;}
static long NanosecondsPerTick {get;}
static long TicksPerMicrosecond {get;}
static long TicksPerMillisecond {get;}
static long TicksPerSecond {get;}
static long TicksPerMinute {get;}
static long TicksPerHour {get;}
static long TicksPerDay {get;}
static long MicrosecondsPerMillisecond {get;}
static long MicrosecondsPerSecond {get;}
static long MicrosecondsPerMinute {get;}
static long MicrosecondsPerHour {get;}
static long MicrosecondsPerDay {get;}
static long MillisecondsPerSecond {get;}
static long MillisecondsPerMinute {get;}
static long MillisecondsPerHour {get;}
static long MillisecondsPerDay {get;}
static long SecondsPerMinute {get;}
static long SecondsPerHour {get;}
static long SecondsPerDay {get;}
static long MinutesPerHour {get;}
static long MinutesPerDay {get;}
static int HoursPerDay {get;}
static int Compare(timespan t1, timespan t2)
static timespan FromDays(double value)
static timespan FromDays(int days)
static timespan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)
static bool Equals(timespan t1, timespan t2)
static bool Equals(System.Object objA, System.Object objB)
static timespan FromHours(int hours)
static timespan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)
static timespan FromHours(double value)
static timespan FromMinutes(long minutes)
static timespan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0)
static timespan FromMinutes(double value)
static timespan FromSeconds(long seconds)
static timespan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0)
static timespan FromSeconds(double value)
static timespan FromMilliseconds(long milliseconds)
static timespan FromMilliseconds(long milliseconds, long microseconds)
static timespan FromMilliseconds(double value)
static timespan FromMicroseconds(long microseconds)
static timespan FromMicroseconds(double value)
static timespan FromTicks(long value)
static timespan Parse(string s)
static timespan Parse(string input, System.IFormatProvider formatProvider)
static timespan Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null)
static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)
static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)
static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)
static timespan ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None)
static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)
static timespan ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None)
static bool TryParse(string s, [ref] timespan result)
static bool TryParse(System.ReadOnlySpan[char] s, [ref] timespan result)
static bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)
static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, [ref] timespan result)
static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)
static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, [ref] timespan result)
static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result)
static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result)
static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
static bool ReferenceEquals(System.Object objA, System.Object objB)
timespan new(long ticks)
timespan new(int hours, int minutes, int seconds)
timespan new(int days, int hours, int minutes, int seconds)
timespan new(int days, int hours, int minutes, int seconds, int milliseconds)
timespan new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)
#struct System.DateOnly :System.ValueType;System.IComparable;System.IComparable\`1[System.DateOnly];System.IEquatable\`1[System.DateOnly];System.ISpanFormattable;System.IFormattable;System.ISpanParsable\`1[System.DateOnly];System.IParsable\`1[System.DateOnly];System.IUtf8SpanFormattable @0
int Year {get;}
int Month {get;}
int Day {get;}
System.DayOfWeek DayOfWeek {get;}
int DayOfYear {get;}
int DayNumber {get;}
System.DateOnly AddDays(int value)
System.DateOnly AddMonths(int value)
System.DateOnly AddYears(int value)
void Deconstruct([ref] int year, [ref] int month, [ref] int day)
datetime ToDateTime(System.TimeOnly time)
datetime ToDateTime(System.TimeOnly time, System.DateTimeKind kind)
int CompareTo(System.DateOnly value)
int CompareTo(System.Object value)
int IComparable.CompareTo(System.Object obj)
int IComparable[DateOnly].CompareTo(System.DateOnly other)
bool Equals(System.DateOnly value)
bool Equals(System.Object value)
bool IEquatable[DateOnly].Equals(System.DateOnly other)
int GetHashCode()
string ToLongDateString()
string ToShortDateString()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
type GetType()
static System.DateOnly MinValue {get;}
static System.DateOnly MaxValue {get;}
static System.DateOnly FromDayNumber(int dayNumber)
static System.DateOnly FromDateTime(datetime dateTime)
static System.DateOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.DateOnly Parse(string s)
static System.DateOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.DateOnly Parse(string s, System.IFormatProvider provider)
static System.DateOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats)
static System.DateOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.DateOnly ParseExact(string s, string format)
static System.DateOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.DateOnly ParseExact(string s, string[] formats)
static System.DateOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.DateOnly result)
static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)
static bool TryParse(string s, [ref] System.DateOnly result)
static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateOnly result)
static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.DateOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, [ref] System.DateOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, [ref] System.DateOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)
static bool TryParseExact(string s, string format, [ref] System.DateOnly result)
static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)
static bool TryParseExact(string s, string[] formats, [ref] System.DateOnly result)
static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.DateOnly result)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.DateOnly new(int year, int month, int day)
System.DateOnly new(int year, int month, int day, System.Globalization.Calendar calendar)
#struct System.TimeOnly :System.ValueType;System.IComparable;System.IComparable\`1[System.TimeOnly];System.IEquatable\`1[System.TimeOnly];System.ISpanFormattable;System.IFormattable;System.ISpanParsable\`1[System.TimeOnly];System.IParsable\`1[System.TimeOnly];System.IUtf8SpanFormattable @0
int Hour {get;}
int Minute {get;}
int Second {get;}
int Millisecond {get;}
int Microsecond {get;}
int Nanosecond {get;}
long Ticks {get;}
System.TimeOnly Add(timespan value)
System.TimeOnly Add(timespan value, [ref] int wrappedDays)
System.TimeOnly AddHours(double value)
System.TimeOnly AddHours(double value, [ref] int wrappedDays)
System.TimeOnly AddMinutes(double value)
System.TimeOnly AddMinutes(double value, [ref] int wrappedDays)
bool IsBetween(System.TimeOnly start, System.TimeOnly end)
void Deconstruct([ref] int hour, [ref] int minute)
void Deconstruct([ref] int hour, [ref] int minute, [ref] int second)
void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond)
void Deconstruct([ref] int hour, [ref] int minute, [ref] int second, [ref] int millisecond, [ref] int microsecond)
timespan ToTimeSpan()
int CompareTo(System.TimeOnly value)
int CompareTo(System.Object value)
int IComparable.CompareTo(System.Object obj)
int IComparable[TimeOnly].CompareTo(System.TimeOnly other)
bool Equals(System.TimeOnly value)
bool Equals(System.Object value)
bool IEquatable[TimeOnly].Equals(System.TimeOnly other)
int GetHashCode()
string ToLongTimeString()
string ToShortTimeString()
string ToString()
string ToString(string format)
string ToString(System.IFormatProvider provider)
string ToString(string format, System.IFormatProvider provider)
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
type GetType()
static System.TimeOnly MinValue {get;}
static System.TimeOnly MaxValue {get;}
static System.TimeOnly FromTimeSpan(timespan timeSpan)
static System.TimeOnly FromDateTime(datetime dateTime)
static System.TimeOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.TimeOnly Parse(string s)
static System.TimeOnly Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.TimeOnly Parse(string s, System.IFormatProvider provider)
static System.TimeOnly Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider = null, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats)
static System.TimeOnly ParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.TimeOnly ParseExact(string s, string format)
static System.TimeOnly ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static System.TimeOnly ParseExact(string s, string[] formats)
static System.TimeOnly ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style = System.Globalization.DateTimeStyles.None)
static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.TimeOnly result)
static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)
static bool TryParse(string s, [ref] System.TimeOnly result)
static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)
static bool TryParse(string s, System.IFormatProvider provider, [ref] System.TimeOnly result)
static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.TimeOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, [ref] System.TimeOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, System.ReadOnlySpan[char] format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, [ref] System.TimeOnly result)
static bool TryParseExact(System.ReadOnlySpan[char] s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)
static bool TryParseExact(string s, string format, [ref] System.TimeOnly result)
static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)
static bool TryParseExact(string s, string[] formats, [ref] System.TimeOnly result)
static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] System.TimeOnly result)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.TimeOnly new(int hour, int minute)
System.TimeOnly new(int hour, int minute, int second)
System.TimeOnly new(int hour, int minute, int second, int millisecond)
System.TimeOnly new(int hour, int minute, int second, int millisecond, int microsecond)
System.TimeOnly new(long ticks)
#class System.TimeZoneInfo :System.Object;System.IEquatable\`1[System.TimeZoneInfo];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @0
string Id {get;}
bool HasIanaId {get;}
string DisplayName {get;}
string StandardName {get;}
string DaylightName {get;}
timespan BaseUtcOffset {get;}
bool SupportsDaylightSavingTime {get;}
timespan[] GetAmbiguousTimeOffsets(System.DateTimeOffset dateTimeOffset)
timespan[] GetAmbiguousTimeOffsets(datetime dateTime)
timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset)
timespan GetUtcOffset(datetime dateTime)
bool IsAmbiguousTime(System.DateTimeOffset dateTimeOffset)
bool IsAmbiguousTime(datetime dateTime)
bool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset)
bool IsDaylightSavingTime(datetime dateTime)
bool IsInvalidTime(datetime dateTime)
bool Equals(System.TimeZoneInfo other)
bool Equals(System.Object obj)
bool IEquatable[TimeZoneInfo].Equals(System.TimeZoneInfo other)
int GetHashCode()
bool HasSameRules(System.TimeZoneInfo other)
string ToSerializedString()
string ToString()
System.TimeZoneInfo+AdjustmentRule[] GetAdjustmentRules()
type GetType()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void IDeserializationCallback.OnDeserialization(System.Object sender)
static System.TimeZoneInfo Local {get;}
static System.TimeZoneInfo Utc {get;}
static void ClearCachedData()
static System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId)
static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)
static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)
static System.TimeZoneInfo FindSystemTimeZoneById(string id)
static bool TryFindSystemTimeZoneById(string id, [ref] System.TimeZoneInfo timeZoneInfo)
static System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone)
static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)
static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)
static datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)
static datetime ConvertTimeToUtc(datetime dateTime)
static datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)
static System.TimeZoneInfo FromSerializedString(string source)
static System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones()
static System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones(bool skipSorting)
static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName)
static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules)
static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)
static bool TryConvertIanaIdToWindowsId(string ianaId, [ref] string windowsId)
static bool TryConvertWindowsIdToIanaId(string windowsId, [ref] string ianaId)
static bool TryConvertWindowsIdToIanaId(string windowsId, string region, [ref] string ianaId)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Globalization.CultureInfo :System.Object;System.IFormatProvider;System.ICloneable @0
cultureinfo Parent {get;}
int LCID {get;}
int KeyboardLayoutId {get;}
string Name {get;}
string IetfLanguageTag {get;}
string DisplayName {get;}
string NativeName {get;}
string EnglishName {get;}
string TwoLetterISOLanguageName {get;}
string ThreeLetterISOLanguageName {get;}
string ThreeLetterWindowsLanguageName {get;}
System.Globalization.CompareInfo CompareInfo {get;}
System.Globalization.TextInfo TextInfo {get;}
bool IsNeutralCulture {get;}
System.Globalization.CultureTypes CultureTypes {get;}
System.Globalization.NumberFormatInfo NumberFormat {get;set;}
System.Globalization.DateTimeFormatInfo DateTimeFormat {get;set;}
System.Globalization.Calendar Calendar {get;}
System.Globalization.Calendar[] OptionalCalendars {get;}
bool UseUserOverride {get;}
bool IsReadOnly {get;}
bool Equals(System.Object value)
int GetHashCode()
string ToString()
System.Object GetFormat(type formatType)
System.Object IFormatProvider.GetFormat(type formatType)
void ClearCachedData()
cultureinfo GetConsoleFallbackUICulture()
System.Object Clone()
System.Object ICloneable.Clone()
type GetType()
static cultureinfo CurrentCulture {get;set;}
static cultureinfo CurrentUICulture {get;set;}
static cultureinfo InstalledUICulture {get;}
static cultureinfo DefaultThreadCurrentCulture {get;set;}
static cultureinfo DefaultThreadCurrentUICulture {get;set;}
static cultureinfo InvariantCulture {get;}
static cultureinfo CreateSpecificCulture(string name)
static cultureinfo[] GetCultures(System.Globalization.CultureTypes types)
static cultureinfo ReadOnly(cultureinfo ci)
static cultureinfo GetCultureInfo(int culture)
static cultureinfo GetCultureInfo(string name)
static cultureinfo GetCultureInfo(string name, string altName)
static cultureinfo GetCultureInfo(string name, bool predefinedOnly)
static cultureinfo GetCultureInfoByIetfLanguageTag(string name)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
cultureinfo new(string name)
cultureinfo new(string name, bool useUserOverride)
cultureinfo new(int culture)
cultureinfo new(int culture, bool useUserOverride)
#class System.Globalization.NumberFormatInfo :System.Object;System.IFormatProvider;System.ICloneable @0
int CurrencyDecimalDigits {get;set;}
string CurrencyDecimalSeparator {get;set;}
bool IsReadOnly {get;}
int[] CurrencyGroupSizes {get;set;}
int[] NumberGroupSizes {get;set;}
int[] PercentGroupSizes {get;set;}
string CurrencyGroupSeparator {get;set;}
string CurrencySymbol {get;set;}
string NaNSymbol {get;set;}
int CurrencyNegativePattern {get;set;}
int NumberNegativePattern {get;set;}
int PercentPositivePattern {get;set;}
int PercentNegativePattern {get;set;}
string NegativeInfinitySymbol {get;set;}
string NegativeSign {get;set;}
int NumberDecimalDigits {get;set;}
string NumberDecimalSeparator {get;set;}
string NumberGroupSeparator {get;set;}
int CurrencyPositivePattern {get;set;}
string PositiveInfinitySymbol {get;set;}
string PositiveSign {get;set;}
int PercentDecimalDigits {get;set;}
string PercentDecimalSeparator {get;set;}
string PercentGroupSeparator {get;set;}
string PercentSymbol {get;set;}
string PerMilleSymbol {get;set;}
string[] NativeDigits {get;set;}
System.Globalization.DigitShapes DigitSubstitution {get;set;}
System.Object Clone()
System.Object ICloneable.Clone()
System.Object GetFormat(type formatType)
System.Object IFormatProvider.GetFormat(type formatType)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Globalization.NumberFormatInfo InvariantInfo {get;}
static System.Globalization.NumberFormatInfo CurrentInfo {get;}
static System.Globalization.NumberFormatInfo GetInstance(System.IFormatProvider formatProvider)
static System.Globalization.NumberFormatInfo ReadOnly(System.Globalization.NumberFormatInfo nfi)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Globalization.NumberFormatInfo new()
#class System.Globalization.DateTimeFormatInfo :System.Object;System.IFormatProvider;System.ICloneable @0
string AMDesignator {get;set;}
System.Globalization.Calendar Calendar {get;set;}
string DateSeparator {get;set;}
System.DayOfWeek FirstDayOfWeek {get;set;}
System.Globalization.CalendarWeekRule CalendarWeekRule {get;set;}
string FullDateTimePattern {get;set;}
string LongDatePattern {get;set;}
string LongTimePattern {get;set;}
string MonthDayPattern {get;set;}
string PMDesignator {get;set;}
string RFC1123Pattern {get;}
string ShortDatePattern {get;set;}
string ShortTimePattern {get;set;}
string SortableDateTimePattern {get;}
string TimeSeparator {get;set;}
string UniversalSortableDateTimePattern {get;}
string YearMonthPattern {get;set;}
string[] AbbreviatedDayNames {get;set;}
string[] ShortestDayNames {get;set;}
string[] DayNames {get;set;}
string[] AbbreviatedMonthNames {get;set;}
string[] MonthNames {get;set;}
bool IsReadOnly {get;}
string NativeCalendarName {get;}
string[] AbbreviatedMonthGenitiveNames {get;set;}
string[] MonthGenitiveNames {get;set;}
System.Object GetFormat(type formatType)
System.Object IFormatProvider.GetFormat(type formatType)
System.Object Clone()
System.Object ICloneable.Clone()
int GetEra(string eraName)
string GetEraName(int era)
string GetAbbreviatedEraName(int era)
string GetAbbreviatedDayName(System.DayOfWeek dayofweek)
string GetShortestDayName(System.DayOfWeek dayOfWeek)
string[] GetAllDateTimePatterns()
string[] GetAllDateTimePatterns(char format)
string GetDayName(System.DayOfWeek dayofweek)
string GetAbbreviatedMonthName(int month)
string GetMonthName(int month)
void SetAllDateTimePatterns(string[] patterns, char format)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Globalization.DateTimeFormatInfo InvariantInfo {get;}
static System.Globalization.DateTimeFormatInfo CurrentInfo {get;}
static System.Globalization.DateTimeFormatInfo GetInstance(System.IFormatProvider provider)
static System.Globalization.DateTimeFormatInfo ReadOnly(System.Globalization.DateTimeFormatInfo dtfi)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Globalization.DateTimeFormatInfo new()
#class System.Globalization.TextInfo :System.Object;System.ICloneable;System.Runtime.Serialization.IDeserializationCallback @0
int ANSICodePage {get;}
int OEMCodePage {get;}
int MacCodePage {get;}
int EBCDICCodePage {get;}
int LCID {get;}
string CultureName {get;}
bool IsReadOnly {get;}
string ListSeparator {get;set;}
bool IsRightToLeft {get;}
System.Object Clone()
System.Object ICloneable.Clone()
char ToLower(char c)
string ToLower(string str)
char ToUpper(char c)
string ToUpper(string str)
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
string ToTitleCase(string str)
type GetType()
void IDeserializationCallback.OnDeserialization(System.Object sender)
static System.Globalization.TextInfo ReadOnly(System.Globalization.TextInfo textInfo)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Globalization.CompareInfo :System.Object;System.Runtime.Serialization.IDeserializationCallback @0
string Name {get;}
System.Globalization.SortVersion Version {get;}
int LCID {get;}
int Compare(string string1, string string2)
int Compare(string string1, string string2, System.Globalization.CompareOptions options)
int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2)
int Compare(string string1, int offset1, string string2, int offset2, System.Globalization.CompareOptions options)
int Compare(string string1, int offset1, string string2, int offset2)
int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2, System.Globalization.CompareOptions options)
int Compare(System.ReadOnlySpan[char] string1, System.ReadOnlySpan[char] string2, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
bool IsPrefix(string source, string prefix, System.Globalization.CompareOptions options)
bool IsPrefix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] prefix, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
bool IsPrefix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] prefix, System.Globalization.CompareOptions options, [ref] int matchLength)
bool IsPrefix(string source, string prefix)
bool IsSuffix(string source, string suffix, System.Globalization.CompareOptions options)
bool IsSuffix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] suffix, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
bool IsSuffix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] suffix, System.Globalization.CompareOptions options, [ref] int matchLength)
bool IsSuffix(string source, string suffix)
int IndexOf(string source, char value)
int IndexOf(string source, string value)
int IndexOf(string source, char value, System.Globalization.CompareOptions options)
int IndexOf(string source, string value, System.Globalization.CompareOptions options)
int IndexOf(string source, char value, int startIndex)
int IndexOf(string source, string value, int startIndex)
int IndexOf(string source, char value, int startIndex, System.Globalization.CompareOptions options)
int IndexOf(string source, string value, int startIndex, System.Globalization.CompareOptions options)
int IndexOf(string source, char value, int startIndex, int count)
int IndexOf(string source, string value, int startIndex, int count)
int IndexOf(string source, char value, int startIndex, int count, System.Globalization.CompareOptions options)
int IndexOf(string source, string value, int startIndex, int count, System.Globalization.CompareOptions options)
int IndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
int IndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options, [ref] int matchLength)
int IndexOf(System.ReadOnlySpan[char] source, System.Text.Rune value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
int LastIndexOf(string source, char value)
int LastIndexOf(string source, string value)
int LastIndexOf(string source, char value, System.Globalization.CompareOptions options)
int LastIndexOf(string source, string value, System.Globalization.CompareOptions options)
int LastIndexOf(string source, char value, int startIndex)
int LastIndexOf(string source, string value, int startIndex)
int LastIndexOf(string source, char value, int startIndex, System.Globalization.CompareOptions options)
int LastIndexOf(string source, string value, int startIndex, System.Globalization.CompareOptions options)
int LastIndexOf(string source, char value, int startIndex, int count)
int LastIndexOf(string source, string value, int startIndex, int count)
int LastIndexOf(string source, char value, int startIndex, int count, System.Globalization.CompareOptions options)
int LastIndexOf(string source, string value, int startIndex, int count, System.Globalization.CompareOptions options)
int LastIndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
int LastIndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options, [ref] int matchLength)
int LastIndexOf(System.ReadOnlySpan[char] source, System.Text.Rune value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
System.Globalization.SortKey GetSortKey(string source, System.Globalization.CompareOptions options)
System.Globalization.SortKey GetSortKey(string source)
int GetSortKey(System.ReadOnlySpan[char] source, System.Span[byte] destination, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
int GetSortKeyLength(System.ReadOnlySpan[char] source, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
bool Equals(System.Object value)
int GetHashCode()
int GetHashCode(string source, System.Globalization.CompareOptions options)
int GetHashCode(System.ReadOnlySpan[char] source, System.Globalization.CompareOptions options)
string ToString()
type GetType()
void IDeserializationCallback.OnDeserialization(System.Object sender)
static System.Globalization.CompareInfo GetCompareInfo(int culture, System.Reflection.Assembly assembly)
static System.Globalization.CompareInfo GetCompareInfo(string name, System.Reflection.Assembly assembly)
static System.Globalization.CompareInfo GetCompareInfo(int culture)
static System.Globalization.CompareInfo GetCompareInfo(string name)
static bool IsSortable(char ch)
static bool IsSortable(string text)
static bool IsSortable(System.ReadOnlySpan[char] text)
static bool IsSortable(System.Text.Rune value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Globalization.Calendar abstract :System.Object;System.ICloneable @0
datetime MinSupportedDateTime {get;}
datetime MaxSupportedDateTime {get;}
System.Globalization.CalendarAlgorithmType AlgorithmType {get;}
bool IsReadOnly {get;}
int[] Eras {get;}
int TwoDigitYearMax {get;set;}
System.Object Clone()
System.Object ICloneable.Clone()
datetime AddMilliseconds(datetime time, double milliseconds)
datetime AddDays(datetime time, int days)
datetime AddHours(datetime time, int hours)
datetime AddMinutes(datetime time, int minutes)
datetime AddMonths(datetime time, int months)
datetime AddSeconds(datetime time, int seconds)
datetime AddWeeks(datetime time, int weeks)
datetime AddYears(datetime time, int years)
int GetDayOfMonth(datetime time)
System.DayOfWeek GetDayOfWeek(datetime time)
int GetDayOfYear(datetime time)
int GetDaysInMonth(int year, int month)
int GetDaysInMonth(int year, int month, int era)
int GetDaysInYear(int year)
int GetDaysInYear(int year, int era)
int GetEra(datetime time)
int GetHour(datetime time)
double GetMilliseconds(datetime time)
int GetMinute(datetime time)
int GetMonth(datetime time)
int GetMonthsInYear(int year)
int GetMonthsInYear(int year, int era)
int GetSecond(datetime time)
int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)
int GetYear(datetime time)
bool IsLeapDay(int year, int month, int day)
bool IsLeapDay(int year, int month, int day, int era)
bool IsLeapMonth(int year, int month)
bool IsLeapMonth(int year, int month, int era)
int GetLeapMonth(int year)
int GetLeapMonth(int year, int era)
bool IsLeapYear(int year)
bool IsLeapYear(int year, int era)
datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
int ToFourDigitYear(int year)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int CurrentEra {get;}
static System.Globalization.Calendar ReadOnly(System.Globalization.Calendar calendar)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Globalization.GregorianCalendar :System.Globalization.Calendar;System.ICloneable @0
datetime MinSupportedDateTime {get;}
datetime MaxSupportedDateTime {get;}
System.Globalization.CalendarAlgorithmType AlgorithmType {get;}
System.Globalization.GregorianCalendarTypes CalendarType {get;set;}
int[] Eras {get;}
int TwoDigitYearMax {get;set;}
bool IsReadOnly {get;}
datetime AddMonths(datetime time, int months)
datetime AddYears(datetime time, int years)
int GetDayOfMonth(datetime time)
System.DayOfWeek GetDayOfWeek(datetime time)
int GetDayOfYear(datetime time)
int GetDaysInMonth(int year, int month, int era)
int GetDaysInMonth(int year, int month)
int GetDaysInYear(int year, int era)
int GetDaysInYear(int year)
int GetEra(datetime time)
int GetMonth(datetime time)
int GetMonthsInYear(int year, int era)
int GetMonthsInYear(int year)
int GetYear(datetime time)
bool IsLeapDay(int year, int month, int day, int era)
bool IsLeapDay(int year, int month, int day)
int GetLeapMonth(int year, int era)
int GetLeapMonth(int year)
bool IsLeapMonth(int year, int month, int era)
bool IsLeapMonth(int year, int month)
bool IsLeapYear(int year, int era)
bool IsLeapYear(int year)
datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
int ToFourDigitYear(int year)
System.Object Clone()
System.Object ICloneable.Clone()
datetime AddMilliseconds(datetime time, double milliseconds)
datetime AddDays(datetime time, int days)
datetime AddHours(datetime time, int hours)
datetime AddMinutes(datetime time, int minutes)
datetime AddSeconds(datetime time, int seconds)
datetime AddWeeks(datetime time, int weeks)
int GetHour(datetime time)
double GetMilliseconds(datetime time)
int GetMinute(datetime time)
int GetSecond(datetime time)
int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int ADEra {get;}
static int CurrentEra {get;}
static System.Globalization.Calendar ReadOnly(System.Globalization.Calendar calendar)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Globalization.GregorianCalendar new()
System.Globalization.GregorianCalendar new(System.Globalization.GregorianCalendarTypes type)
#enum System.Globalization.CalendarWeekRule :System.Int32 @0
FirstDay=0 FirstFullWeek=1 FirstFourDayWeek=2
#class System.Globalization.ISOWeek static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int GetWeekOfYear(datetime date)
static int GetWeekOfYear(System.DateOnly date)
static int GetYear(datetime date)
static int GetYear(System.DateOnly date)
static datetime GetYearStart(int year)
static datetime GetYearEnd(int year)
static int GetWeeksInYear(int year)
static datetime ToDateTime(int year, int week, System.DayOfWeek dayOfWeek)
static System.DateOnly ToDateOnly(int year, int week, System.DayOfWeek dayOfWeek)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Globalization.NumberStyles :System.Int32 @0 flags
None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowLeadingSign=4 Integer=7 AllowTrailingSign=8 AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 Number=111 AllowExponent=128 Float=167 AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier=512 HexNumber=515 AllowBinarySpecifier=1024 BinaryNumber=1027
#enum System.Globalization.DateTimeStyles :System.Int32 @0 flags
None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowInnerWhite=4 AllowWhiteSpaces=7 NoCurrentDateDefault=8 AdjustToUniversal=16 AssumeLocal=32 AssumeUniversal=64 RoundtripKind=128
#enum System.Globalization.TimeSpanStyles :System.Int32 @0 flags
None=0 AssumeNegative=1
#enum System.Globalization.CompareOptions :System.Int32 @0 flags
None=0 IgnoreCase=1 IgnoreNonSpace=2 IgnoreSymbols=4 IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32 OrdinalIgnoreCase=268435456 StringSort=536870912 Ordinal=1073741824
#enum System.Globalization.CultureTypes :System.Int32 @0 flags
NeutralCultures=1 SpecificCultures=2 InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture=8 ReplacementCultures=16 WindowsOnlyCultures=32 FrameworkCultures=64
#enum System.Globalization.UnicodeCategory :System.Int32 @0
UppercaseLetter=0 LowercaseLetter=1 TitlecaseLetter=2 ModifierLetter=3 OtherLetter=4 NonSpacingMark=5 SpacingCombiningMark=6 EnclosingMark=7 DecimalDigitNumber=8 LetterNumber=9 OtherNumber=10 SpaceSeparator=11 LineSeparator=12 ParagraphSeparator=13 Control=14 Format=15 Surrogate=16 PrivateUse=17 ConnectorPunctuation=18 DashPunctuation=19 OpenPunctuation=20 ClosePunctuation=21 InitialQuotePunctuation=22 FinalQuotePunctuation=23 OtherPunctuation=24 MathSymbol=25 CurrencySymbol=26 ModifierSymbol=27 OtherSymbol=28 OtherNotAssigned=29
#class System.Globalization.CharUnicodeInfo static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int GetDecimalDigitValue(char ch)
static int GetDecimalDigitValue(string s, int index)
static int GetDigitValue(char ch)
static int GetDigitValue(string s, int index)
static double GetNumericValue(char ch)
static double GetNumericValue(string s, int index)
static System.Globalization.UnicodeCategory GetUnicodeCategory(char ch)
static System.Globalization.UnicodeCategory GetUnicodeCategory(int codePoint)
static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Globalization.StringInfo :System.Object @0
string String {get;set;}
int LengthInTextElements {get;}
bool Equals(System.Object value)
int GetHashCode()
string SubstringByTextElements(int startingTextElement)
string SubstringByTextElements(int startingTextElement, int lengthInTextElements)
type GetType()
string ToString()
static string GetNextTextElement(string str)
static string GetNextTextElement(string str, int index)
static int GetNextTextElementLength(string str)
static int GetNextTextElementLength(string str, int index)
static int GetNextTextElementLength(System.ReadOnlySpan[char] str)
static System.Globalization.TextElementEnumerator GetTextElementEnumerator(string str)
static System.Globalization.TextElementEnumerator GetTextElementEnumerator(string str, int index)
static int[] ParseCombiningCharacters(string str)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Globalization.StringInfo new()
System.Globalization.StringInfo new(string value)
#class System.Globalization.RegionInfo :System.Object @0
string Name {get;}
string EnglishName {get;}
string DisplayName {get;}
string NativeName {get;}
string TwoLetterISORegionName {get;}
string ThreeLetterISORegionName {get;}
string ThreeLetterWindowsRegionName {get;}
bool IsMetric {get;}
int GeoId {get;}
string CurrencyEnglishName {get;}
string CurrencyNativeName {get;}
string CurrencySymbol {get;}
string ISOCurrencySymbol {get;}
bool Equals(System.Object value)
int GetHashCode()
string ToString()
type GetType()
static System.Globalization.RegionInfo CurrentRegion {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Globalization.RegionInfo new(string name)
System.Globalization.RegionInfo new(int culture)
#enum System.Globalization.DigitShapes :System.Int32 @0
Context=0 None=1 NativeNational=2
`
