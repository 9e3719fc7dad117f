/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const xmlMetadata: string = `#class System.Xml.XmlTextReader :System.Xml.XmlReader;System.IDisposable;System.Xml.IXmlLineInfo;System.Xml.IXmlNamespaceResolver @18
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
int AttributeCount {get;}
bool EOF {get;}
System.Xml.ReadState ReadState {get;}
System.Xml.XmlNameTable NameTable {get;}
bool CanResolveEntity {get;}
bool CanReadBinaryContent {get;}
bool CanReadValueChunk {get;}
int LineNumber {get;}
int LinePosition {get;}
bool Namespaces {get;set;}
bool Normalization {get;set;}
System.Text.Encoding Encoding {get;}
System.Xml.WhitespaceHandling WhitespaceHandling {get;set;}
bool ProhibitDtd {get;set;}
System.Xml.DtdProcessing DtdProcessing {get;set;}
System.Xml.EntityHandling EntityHandling {get;set;}
System.Xml.XmlResolver XmlResolver {set;}
System.Xml.XmlReaderSettings Settings {get;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
type ValueType {get;}
string Item(int i) {get;}
string Item(string name) {get;}
string Item(string name, string namespaceURI) {get;}
bool HasAttributes {get;}
string GetAttribute(string name)
string GetAttribute(string localName, string namespaceURI)
string GetAttribute(int i)
bool MoveToAttribute(string name)
bool MoveToAttribute(string localName, string namespaceURI)
void MoveToAttribute(int i)
bool MoveToFirstAttribute()
bool MoveToNextAttribute()
bool MoveToElement()
bool ReadAttributeValue()
bool Read()
void Close()
void Skip()
string LookupNamespace(string prefix)
string IXmlNamespaceResolver.LookupNamespace(string prefix)
void ResolveEntity()
int ReadContentAsBase64(byte[] buffer, int index, int count)
int ReadElementContentAsBase64(byte[] buffer, int index, int count)
int ReadContentAsBinHex(byte[] buffer, int index, int count)
int ReadElementContentAsBinHex(byte[] buffer, int index, int count)
string ReadString()
bool HasLineInfo()
bool IXmlLineInfo.HasLineInfo()
System.Collections.Generic.IDictionary[string,string] GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
void ResetState()
System.IO.TextReader GetRemainder()
int ReadChars(char[] buffer, int index, int count)
int ReadBase64(byte[] array, int offset, int len)
int ReadBinHex(byte[] array, int offset, int len)
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
int ReadValueChunk(char[] buffer, int index, int count)
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
string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
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
System.Xml.XmlTextReader new(System.IO.Stream input)
System.Xml.XmlTextReader new(string url, System.IO.Stream input)
System.Xml.XmlTextReader new(System.IO.Stream input, System.Xml.XmlNameTable nt)
System.Xml.XmlTextReader new(string url, System.IO.Stream input, System.Xml.XmlNameTable nt)
System.Xml.XmlTextReader new(System.IO.TextReader input)
System.Xml.XmlTextReader new(string url, System.IO.TextReader input)
System.Xml.XmlTextReader new(System.IO.TextReader input, System.Xml.XmlNameTable nt)
System.Xml.XmlTextReader new(string url, System.IO.TextReader input, System.Xml.XmlNameTable nt)
System.Xml.XmlTextReader new(System.IO.Stream xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
System.Xml.XmlTextReader new(string xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
System.Xml.XmlTextReader new(string url)
System.Xml.XmlTextReader new(string url, System.Xml.XmlNameTable nt)
#class System.Xml.XmlTextWriter :System.Xml.XmlWriter;System.IDisposable;System.IAsyncDisposable @18
System.IO.Stream BaseStream {get;}
bool Namespaces {get;set;}
System.Xml.Formatting Formatting {get;set;}
int Indentation {get;set;}
char IndentChar {get;set;}
char QuoteChar {get;set;}
System.Xml.WriteState WriteState {get;}
System.Xml.XmlSpace XmlSpace {get;}
string XmlLang {get;}
System.Xml.XmlWriterSettings Settings {get;}
void WriteStartDocument()
void WriteStartDocument(bool standalone)
void WriteEndDocument()
void WriteDocType(string name, string pubid, string sysid, string subset)
void WriteStartElement(string prefix, string localName, string ns)
void WriteStartElement(string localName, string ns)
void WriteStartElement(string localName)
void WriteEndElement()
void WriteFullEndElement()
void WriteStartAttribute(string prefix, string localName, string ns)
void WriteStartAttribute(string localName, string ns)
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
void WriteName(string name)
void WriteQualifiedName(string localName, string ns)
string LookupPrefix(string ns)
void WriteNmToken(string name)
void WriteAttributeString(string localName, string ns, string value)
void WriteAttributeString(string localName, string value)
void WriteAttributeString(string prefix, string localName, string ns, string value)
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
System.Xml.XmlTextWriter new(System.IO.Stream w, System.Text.Encoding encoding)
System.Xml.XmlTextWriter new(string filename, System.Text.Encoding encoding)
System.Xml.XmlTextWriter new(System.IO.TextWriter w)
#class System.Xml.XmlNodeReader :System.Xml.XmlReader;System.IDisposable;System.Xml.IXmlNamespaceResolver @18
System.Xml.XmlNodeType NodeType {get;}
string Name {get;}
string LocalName {get;}
string NamespaceURI {get;}
string Prefix {get;}
bool HasValue {get;}
string Value {get;}
int Depth {get;}
string BaseURI {get;}
bool CanResolveEntity {get;}
bool IsEmptyElement {get;}
bool IsDefault {get;}
System.Xml.XmlSpace XmlSpace {get;}
string XmlLang {get;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
int AttributeCount {get;}
bool EOF {get;}
System.Xml.ReadState ReadState {get;}
bool HasAttributes {get;}
System.Xml.XmlNameTable NameTable {get;}
bool CanReadBinaryContent {get;}
System.Xml.XmlReaderSettings Settings {get;}
char QuoteChar {get;}
type ValueType {get;}
string Item(int i) {get;}
string Item(string name) {get;}
string Item(string name, string namespaceURI) {get;}
bool CanReadValueChunk {get;}
string GetAttribute(string name)
string GetAttribute(string name, string namespaceURI)
string GetAttribute(int attributeIndex)
bool MoveToAttribute(string name)
bool MoveToAttribute(string name, string namespaceURI)
void MoveToAttribute(int attributeIndex)
bool MoveToFirstAttribute()
bool MoveToNextAttribute()
bool MoveToElement()
bool Read()
void Close()
void Skip()
string ReadString()
string LookupNamespace(string prefix)
string IXmlNamespaceResolver.LookupNamespace(string prefix)
void ResolveEntity()
bool ReadAttributeValue()
int ReadContentAsBase64(byte[] buffer, int index, int count)
int ReadContentAsBinHex(byte[] buffer, int index, int count)
int ReadElementContentAsBase64(byte[] buffer, int index, int count)
int ReadElementContentAsBinHex(byte[] buffer, int index, int count)
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
int ReadValueChunk(char[] buffer, int index, int count)
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
System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
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
System.Xml.XmlNodeReader new(System.Xml.XmlNode node)
#class System.Xml.XmlQualifiedName :System.Object @18
string Namespace {get;}
string Name {get;}
bool IsEmpty {get;}
int GetHashCode()
string ToString()
bool Equals(System.Object other)
type GetType()
static System.Xml.XmlQualifiedName Empty {get;}
static string ToString(string name, string ns)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.XmlQualifiedName new()
System.Xml.XmlQualifiedName new(string name)
System.Xml.XmlQualifiedName new(string name, string ns)
#enum System.Xml.ReadState :System.Int32 @18
Initial=0 Interactive=1 Error=2 EndOfFile=3 Closed=4
#enum System.Xml.WriteState :System.Int32 @18
Start=0 Prolog=1 Element=2 Attribute=3 Content=4 Closed=5 Error=6
#enum System.Xml.ConformanceLevel :System.Int32 @18
Auto=0 Fragment=1 Document=2
#enum System.Xml.NewLineHandling :System.Int32 @18
Replace=0 Entitize=1 None=2
#enum System.Xml.Formatting :System.Int32 @18
None=0 Indented=1
#enum System.Xml.WhitespaceHandling :System.Int32 @18
All=0 Significant=1 None=2
#enum System.Xml.DtdProcessing :System.Int32 @18
Prohibit=0 Ignore=1 Parse=2
#enum System.Xml.XmlSpace :System.Int32 @18
None=0 Default=1 Preserve=2
#class System.Xml.Linq.XObject abstract :System.Object;System.Xml.IXmlLineInfo @31
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.Linq.XNode abstract :System.Xml.Linq.XObject;System.Xml.IXmlLineInfo @31
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.Linq.XContainer abstract :System.Xml.Linq.XNode;System.Xml.IXmlLineInfo @31
System.Xml.Linq.XNode FirstNode {get;}
System.Xml.Linq.XNode LastNode {get;}
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void Add(System.Object content)
void Add(Params System.Object[] content)
void AddFirst(System.Object content)
void AddFirst(Params System.Object[] content)
System.Xml.XmlWriter CreateWriter()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] DescendantNodes()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants(System.Xml.Linq.XName name)
System.Xml.Linq.XElement Element(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] Nodes()
void RemoveNodes()
void ReplaceNodes(System.Object content)
void ReplaceNodes(Params System.Object[] content)
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.Linq.XDocument :System.Xml.Linq.XContainer;System.Xml.IXmlLineInfo @31
System.Xml.Linq.XDeclaration Declaration {get;set;}
System.Xml.Linq.XDocumentType DocumentType {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.Linq.XElement Root {get;}
System.Xml.Linq.XNode FirstNode {get;}
System.Xml.Linq.XNode LastNode {get;}
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void Save(System.IO.Stream stream)
void Save(System.IO.Stream stream, System.Xml.Linq.SaveOptions options)
void Save(System.IO.TextWriter textWriter)
void Save(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options)
void Save(System.Xml.XmlWriter writer)
void Save(string fileName)
void Save(string fileName, System.Xml.Linq.SaveOptions options)
System.Threading.Tasks.Task SaveAsync(System.IO.Stream stream, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task SaveAsync(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task SaveAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void Add(System.Object content)
void Add(Params System.Object[] content)
void AddFirst(System.Object content)
void AddFirst(Params System.Object[] content)
System.Xml.XmlWriter CreateWriter()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] DescendantNodes()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants(System.Xml.Linq.XName name)
System.Xml.Linq.XElement Element(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] Nodes()
void RemoveNodes()
void ReplaceNodes(System.Object content)
void ReplaceNodes(Params System.Object[] content)
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static System.Xml.Linq.XDocument Load(string uri)
static System.Xml.Linq.XDocument Load(string uri, System.Xml.Linq.LoadOptions options)
static System.Xml.Linq.XDocument Load(System.IO.Stream stream)
static System.Xml.Linq.XDocument Load(System.IO.Stream stream, System.Xml.Linq.LoadOptions options)
static System.Xml.Linq.XDocument Load(System.IO.TextReader textReader)
static System.Xml.Linq.XDocument Load(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options)
static System.Xml.Linq.XDocument Load(System.Xml.XmlReader reader)
static System.Xml.Linq.XDocument Load(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options)
static System.Threading.Tasks.Task[System.Xml.Linq.XDocument] LoadAsync(System.IO.Stream stream, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[System.Xml.Linq.XDocument] LoadAsync(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[System.Xml.Linq.XDocument] LoadAsync(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken)
static System.Xml.Linq.XDocument Parse(string text)
static System.Xml.Linq.XDocument Parse(string text, System.Xml.Linq.LoadOptions options)
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XDocument new()
System.Xml.Linq.XDocument new(Params System.Object[] content)
System.Xml.Linq.XDocument new(System.Xml.Linq.XDeclaration declaration, Params System.Object[] content)
System.Xml.Linq.XDocument new(System.Xml.Linq.XDocument other)
#class System.Xml.Linq.XElement :System.Xml.Linq.XContainer;System.Xml.IXmlLineInfo;System.Xml.Serialization.IXmlSerializable @31
System.Xml.Linq.XAttribute FirstAttribute {get;}
bool HasAttributes {get;}
bool HasElements {get;}
bool IsEmpty {get;}
System.Xml.Linq.XAttribute LastAttribute {get;}
System.Xml.Linq.XName Name {get;set;}
System.Xml.XmlNodeType NodeType {get;}
string Value {get;set;}
System.Xml.Linq.XNode FirstNode {get;}
System.Xml.Linq.XNode LastNode {get;}
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void Save(string fileName)
void Save(string fileName, System.Xml.Linq.SaveOptions options)
void Save(System.IO.Stream stream)
void Save(System.IO.Stream stream, System.Xml.Linq.SaveOptions options)
void Save(System.IO.TextWriter textWriter)
void Save(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options)
void Save(System.Xml.XmlWriter writer)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] AncestorsAndSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] AncestorsAndSelf(System.Xml.Linq.XName name)
System.Xml.Linq.XAttribute Attribute(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XAttribute] Attributes()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XAttribute] Attributes(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] DescendantNodesAndSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] DescendantsAndSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] DescendantsAndSelf(System.Xml.Linq.XName name)
System.Xml.Linq.XNamespace GetDefaultNamespace()
System.Xml.Linq.XNamespace GetNamespaceOfPrefix(string prefix)
string GetPrefixOfNamespace(System.Xml.Linq.XNamespace ns)
void RemoveAll()
void RemoveAttributes()
void ReplaceAll(System.Object content)
void ReplaceAll(Params System.Object[] content)
void ReplaceAttributes(System.Object content)
void ReplaceAttributes(Params System.Object[] content)
System.Threading.Tasks.Task SaveAsync(System.IO.Stream stream, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task SaveAsync(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken)
System.Threading.Tasks.Task SaveAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void SetAttributeValue(System.Xml.Linq.XName name, System.Object value)
void SetElementValue(System.Xml.Linq.XName name, System.Object value)
void SetValue(System.Object value)
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void Add(System.Object content)
void Add(Params System.Object[] content)
void AddFirst(System.Object content)
void AddFirst(Params System.Object[] content)
System.Xml.XmlWriter CreateWriter()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] DescendantNodes()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants(System.Xml.Linq.XName name)
System.Xml.Linq.XElement Element(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] Nodes()
void RemoveNodes()
void ReplaceNodes(System.Object content)
void ReplaceNodes(Params System.Object[] content)
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
System.Xml.Schema.XmlSchema IXmlSerializable.GetSchema()
void IXmlSerializable.ReadXml(System.Xml.XmlReader reader)
void IXmlSerializable.WriteXml(System.Xml.XmlWriter writer)
static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] EmptySequence {get;}
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static System.Xml.Linq.XElement Load(string uri)
static System.Xml.Linq.XElement Load(string uri, System.Xml.Linq.LoadOptions options)
static System.Xml.Linq.XElement Load(System.IO.Stream stream)
static System.Xml.Linq.XElement Load(System.IO.Stream stream, System.Xml.Linq.LoadOptions options)
static System.Xml.Linq.XElement Load(System.IO.TextReader textReader)
static System.Xml.Linq.XElement Load(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options)
static System.Xml.Linq.XElement Load(System.Xml.XmlReader reader)
static System.Xml.Linq.XElement Load(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options)
static System.Threading.Tasks.Task[System.Xml.Linq.XElement] LoadAsync(System.IO.Stream stream, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[System.Xml.Linq.XElement] LoadAsync(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken)
static System.Threading.Tasks.Task[System.Xml.Linq.XElement] LoadAsync(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken)
static System.Xml.Linq.XElement Parse(string text)
static System.Xml.Linq.XElement Parse(string text, System.Xml.Linq.LoadOptions options)
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XElement new(System.Xml.Linq.XName name)
System.Xml.Linq.XElement new(System.Xml.Linq.XName name, System.Object content)
System.Xml.Linq.XElement new(System.Xml.Linq.XName name, Params System.Object[] content)
System.Xml.Linq.XElement new(System.Xml.Linq.XElement other)
System.Xml.Linq.XElement new(System.Xml.Linq.XStreamingElement other)
#class System.Xml.Linq.XAttribute :System.Xml.Linq.XObject;System.Xml.IXmlLineInfo @31
bool IsNamespaceDeclaration {get;}
System.Xml.Linq.XName Name {get;}
System.Xml.Linq.XAttribute NextAttribute {get;}
System.Xml.XmlNodeType NodeType {get;}
System.Xml.Linq.XAttribute PreviousAttribute {get;}
string Value {get;set;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void Remove()
void SetValue(System.Object value)
string ToString()
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Collections.Generic.IEnumerable[System.Xml.Linq.XAttribute] EmptySequence {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XAttribute new(System.Xml.Linq.XName name, System.Object value)
System.Xml.Linq.XAttribute new(System.Xml.Linq.XAttribute other)
#class System.Xml.Linq.XName :System.Object;System.IEquatable\`1[System.Xml.Linq.XName];System.Runtime.Serialization.ISerializable @31
string LocalName {get;}
System.Xml.Linq.XNamespace Namespace {get;}
string NamespaceName {get;}
string ToString()
bool Equals(System.Object obj)
bool IEquatable[XName].Equals(System.Xml.Linq.XName other)
int GetHashCode()
type GetType()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
static System.Xml.Linq.XName Get(string expandedName)
static System.Xml.Linq.XName Get(string localName, string namespaceName)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.Linq.XNamespace :System.Object @31
string NamespaceName {get;}
System.Xml.Linq.XName GetName(string localName)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static System.Xml.Linq.XNamespace None {get;}
static System.Xml.Linq.XNamespace Xml {get;}
static System.Xml.Linq.XNamespace Xmlns {get;}
static System.Xml.Linq.XNamespace Get(string namespaceName)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.Linq.XText :System.Xml.Linq.XNode;System.Xml.IXmlLineInfo @31
System.Xml.XmlNodeType NodeType {get;}
string Value {get;set;}
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XText new(string value)
System.Xml.Linq.XText new(System.Xml.Linq.XText other)
#class System.Xml.Linq.XCData :System.Xml.Linq.XText;System.Xml.IXmlLineInfo @31
System.Xml.XmlNodeType NodeType {get;}
string Value {get;set;}
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XCData new(string value)
System.Xml.Linq.XCData new(System.Xml.Linq.XCData other)
#class System.Xml.Linq.XComment :System.Xml.Linq.XNode;System.Xml.IXmlLineInfo @31
System.Xml.XmlNodeType NodeType {get;}
string Value {get;set;}
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XComment new(string value)
System.Xml.Linq.XComment new(System.Xml.Linq.XComment other)
#class System.Xml.Linq.XDeclaration :System.Object @31
string Encoding {get;set;}
string Standalone {get;set;}
string Version {get;set;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XDeclaration new(string version, string encoding, string standalone)
System.Xml.Linq.XDeclaration new(System.Xml.Linq.XDeclaration other)
#class System.Xml.Linq.XProcessingInstruction :System.Xml.Linq.XNode;System.Xml.IXmlLineInfo @31
string Data {get;set;}
System.Xml.XmlNodeType NodeType {get;}
string Target {get;set;}
System.Xml.Linq.XNode NextNode {get;}
System.Xml.Linq.XNode PreviousNode {get;}
string BaseUri {get;}
System.Xml.Linq.XDocument Document {get;}
System.Xml.Linq.XElement Parent {get;}
int LineNumber {get;}
int LinePosition {get;}
void WriteTo(System.Xml.XmlWriter writer)
System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
void AddAfterSelf(System.Object content)
void AddAfterSelf(Params System.Object[] content)
void AddBeforeSelf(System.Object content)
void AddBeforeSelf(Params System.Object[] content)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
System.Xml.XmlReader CreateReader()
System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
bool IsAfter(System.Xml.Linq.XNode node)
bool IsBefore(System.Xml.Linq.XNode node)
void Remove()
void ReplaceWith(System.Object content)
void ReplaceWith(Params System.Object[] content)
string ToString()
string ToString(System.Xml.Linq.SaveOptions options)
void AddAnnotation(System.Object annotation)
System.Object Annotation(type type)
T Annotation[T]()
System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
System.Collections.Generic.IEnumerable[T] Annotations[T]()
void RemoveAnnotations(type type)
void RemoveAnnotations[T]()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
bool IXmlLineInfo.HasLineInfo()
static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.Linq.XProcessingInstruction new(string target, string data)
System.Xml.Linq.XProcessingInstruction new(System.Xml.Linq.XProcessingInstruction other)
#enum System.Xml.Linq.SaveOptions :System.Int32 @31 flags
None=0 DisableFormatting=1 OmitDuplicateNamespaces=2
#enum System.Xml.Linq.LoadOptions :System.Int32 @31 flags
None=0 PreserveWhitespace=1 SetBaseUri=2 SetLineInfo=4
#class System.Xml.XPath.XPathNavigator abstract :System.Xml.XPath.XPathItem;System.ICloneable;System.Xml.XPath.IXPathNavigable;System.Xml.IXmlNamespaceResolver @18
bool IsNode {get;}
System.Xml.Schema.XmlSchemaType XmlType {get;}
System.Object TypedValue {get;}
type ValueType {get;}
bool ValueAsBoolean {get;}
datetime ValueAsDateTime {get;}
double ValueAsDouble {get;}
int ValueAsInt {get;}
long ValueAsLong {get;}
System.Xml.XmlNameTable NameTable {get;}
System.Xml.XPath.XPathNodeType NodeType {get;}
string LocalName {get;}
string Name {get;}
string NamespaceURI {get;}
string Prefix {get;}
string BaseURI {get;}
bool IsEmptyElement {get;}
string XmlLang {get;}
System.Object UnderlyingObject {get;}
bool HasAttributes {get;}
bool HasChildren {get;}
System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
bool CanEdit {get;}
string OuterXml {get;set;}
string InnerXml {get;set;}
string Value {get;}
string ToString()
void SetValue(string value)
void SetTypedValue(System.Object typedValue)
System.Object ValueAs(type returnType, System.Xml.IXmlNamespaceResolver nsResolver)
System.Object ValueAs(type returnType)
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
string LookupNamespace(string prefix)
string IXmlNamespaceResolver.LookupNamespace(string prefix)
string LookupPrefix(string namespaceURI)
string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
System.Collections.Generic.IDictionary[string,string] GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
System.Xml.XPath.XPathNavigator Clone()
System.Object ICloneable.Clone()
System.Xml.XmlReader ReadSubtree()
void WriteSubtree(System.Xml.XmlWriter writer)
string GetAttribute(string localName, string namespaceURI)
bool MoveToAttribute(string localName, string namespaceURI)
bool MoveToFirstAttribute()
bool MoveToNextAttribute()
string GetNamespace(string name)
bool MoveToNamespace(string name)
bool MoveToFirstNamespace(System.Xml.XPath.XPathNamespaceScope namespaceScope)
bool MoveToFirstNamespace()
bool MoveToNextNamespace(System.Xml.XPath.XPathNamespaceScope namespaceScope)
bool MoveToNextNamespace()
bool MoveToNext()
bool MoveToNext(string localName, string namespaceURI)
bool MoveToNext(System.Xml.XPath.XPathNodeType type)
bool MoveToPrevious()
bool MoveToFirst()
bool MoveToFirstChild()
bool MoveToParent()
void MoveToRoot()
bool MoveTo(System.Xml.XPath.XPathNavigator other)
bool MoveToId(string id)
bool MoveToChild(string localName, string namespaceURI)
bool MoveToChild(System.Xml.XPath.XPathNodeType type)
bool MoveToFollowing(string localName, string namespaceURI)
bool MoveToFollowing(string localName, string namespaceURI, System.Xml.XPath.XPathNavigator end)
bool MoveToFollowing(System.Xml.XPath.XPathNodeType type)
bool MoveToFollowing(System.Xml.XPath.XPathNodeType type, System.Xml.XPath.XPathNavigator end)
bool IsSamePosition(System.Xml.XPath.XPathNavigator other)
bool IsDescendant(System.Xml.XPath.XPathNavigator nav)
System.Xml.XmlNodeOrder ComparePosition(System.Xml.XPath.XPathNavigator nav)
bool CheckValidity(System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler)
System.Xml.XPath.XPathExpression Compile(string xpath)
System.Xml.XPath.XPathNavigator SelectSingleNode(string xpath)
System.Xml.XPath.XPathNavigator SelectSingleNode(string xpath, System.Xml.IXmlNamespaceResolver resolver)
System.Xml.XPath.XPathNavigator SelectSingleNode(System.Xml.XPath.XPathExpression expression)
System.Xml.XPath.XPathNodeIterator Select(string xpath)
System.Xml.XPath.XPathNodeIterator Select(string xpath, System.Xml.IXmlNamespaceResolver resolver)
System.Xml.XPath.XPathNodeIterator Select(System.Xml.XPath.XPathExpression expr)
System.Object Evaluate(string xpath)
System.Object Evaluate(string xpath, System.Xml.IXmlNamespaceResolver resolver)
System.Object Evaluate(System.Xml.XPath.XPathExpression expr)
System.Object Evaluate(System.Xml.XPath.XPathExpression expr, System.Xml.XPath.XPathNodeIterator context)
bool Matches(System.Xml.XPath.XPathExpression expr)
bool Matches(string xpath)
System.Xml.XPath.XPathNodeIterator SelectChildren(System.Xml.XPath.XPathNodeType type)
System.Xml.XPath.XPathNodeIterator SelectChildren(string name, string namespaceURI)
System.Xml.XPath.XPathNodeIterator SelectAncestors(System.Xml.XPath.XPathNodeType type, bool matchSelf)
System.Xml.XPath.XPathNodeIterator SelectAncestors(string name, string namespaceURI, bool matchSelf)
System.Xml.XPath.XPathNodeIterator SelectDescendants(System.Xml.XPath.XPathNodeType type, bool matchSelf)
System.Xml.XPath.XPathNodeIterator SelectDescendants(string name, string namespaceURI, bool matchSelf)
System.Xml.XmlWriter PrependChild()
void PrependChild(string newChild)
void PrependChild(System.Xml.XmlReader newChild)
void PrependChild(System.Xml.XPath.XPathNavigator newChild)
System.Xml.XmlWriter AppendChild()
void AppendChild(string newChild)
void AppendChild(System.Xml.XmlReader newChild)
void AppendChild(System.Xml.XPath.XPathNavigator newChild)
System.Xml.XmlWriter InsertAfter()
void InsertAfter(string newSibling)
void InsertAfter(System.Xml.XmlReader newSibling)
void InsertAfter(System.Xml.XPath.XPathNavigator newSibling)
System.Xml.XmlWriter InsertBefore()
void InsertBefore(string newSibling)
void InsertBefore(System.Xml.XmlReader newSibling)
void InsertBefore(System.Xml.XPath.XPathNavigator newSibling)
System.Xml.XmlWriter CreateAttributes()
System.Xml.XmlWriter ReplaceRange(System.Xml.XPath.XPathNavigator lastSiblingToReplace)
void ReplaceSelf(string newNode)
void ReplaceSelf(System.Xml.XmlReader newNode)
void ReplaceSelf(System.Xml.XPath.XPathNavigator newNode)
void DeleteRange(System.Xml.XPath.XPathNavigator lastSiblingToDelete)
void DeleteSelf()
void PrependChildElement(string prefix, string localName, string namespaceURI, string value)
void AppendChildElement(string prefix, string localName, string namespaceURI, string value)
void InsertElementBefore(string prefix, string localName, string namespaceURI, string value)
void InsertElementAfter(string prefix, string localName, string namespaceURI, string value)
void CreateAttribute(string prefix, string localName, string namespaceURI, string value)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.IEqualityComparer NavigatorComparer {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Xml.XPath.XPathDocument :System.Object;System.Xml.XPath.IXPathNavigable @18
System.Xml.XPath.XPathNavigator CreateNavigator()
System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Xml.XPath.XPathDocument new(System.Xml.XmlReader reader)
System.Xml.XPath.XPathDocument new(System.Xml.XmlReader reader, System.Xml.XmlSpace space)
System.Xml.XPath.XPathDocument new(System.IO.TextReader textReader)
System.Xml.XPath.XPathDocument new(System.IO.Stream stream)
System.Xml.XPath.XPathDocument new(string uri)
System.Xml.XPath.XPathDocument new(string uri, System.Xml.XmlSpace space)
#class System.Xml.XPath.XPathNodeIterator abstract :System.Object;System.ICloneable;System.Collections.IEnumerable @18
System.Xml.XPath.XPathNavigator Current {get;}
int CurrentPosition {get;}
int Count {get;}
System.Xml.XPath.XPathNodeIterator Clone()
System.Object ICloneable.Clone()
bool MoveNext()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
`
