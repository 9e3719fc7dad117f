/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const dataMetadata: string = `#class System.Data.DataRow :System.Object @13
string RowError {get;set;}
System.Data.DataRowState RowState {get;}
System.Data.DataTable Table {get;}
System.Object Item(int columnIndex) {get;set;}
System.Object Item(string columnName) {get;set;}
System.Object Item(System.Data.DataColumn column) {get;set;}
System.Object Item(int columnIndex, System.Data.DataRowVersion version) {get;}
System.Object Item(string columnName, System.Data.DataRowVersion version) {get;}
System.Object Item(System.Data.DataColumn column, System.Data.DataRowVersion version) {get;}
System.Object[] ItemArray {get;set;}
bool HasErrors {get;}
void AcceptChanges()
void BeginEdit()
void CancelEdit()
void Delete()
void EndEdit()
void SetColumnError(int columnIndex, string error)
void SetColumnError(string columnName, string error)
void SetColumnError(System.Data.DataColumn column, string error)
string GetColumnError(int columnIndex)
string GetColumnError(string columnName)
string GetColumnError(System.Data.DataColumn column)
void ClearErrors()
System.Data.DataColumn[] GetColumnsInError()
System.Data.DataRow[] GetChildRows(string relationName)
System.Data.DataRow[] GetChildRows(string relationName, System.Data.DataRowVersion version)
System.Data.DataRow[] GetChildRows(System.Data.DataRelation relation)
System.Data.DataRow[] GetChildRows(System.Data.DataRelation relation, System.Data.DataRowVersion version)
System.Data.DataRow GetParentRow(string relationName)
System.Data.DataRow GetParentRow(string relationName, System.Data.DataRowVersion version)
System.Data.DataRow GetParentRow(System.Data.DataRelation relation)
System.Data.DataRow GetParentRow(System.Data.DataRelation relation, System.Data.DataRowVersion version)
System.Data.DataRow[] GetParentRows(string relationName)
System.Data.DataRow[] GetParentRows(string relationName, System.Data.DataRowVersion version)
System.Data.DataRow[] GetParentRows(System.Data.DataRelation relation)
System.Data.DataRow[] GetParentRows(System.Data.DataRelation relation, System.Data.DataRowVersion version)
bool HasVersion(System.Data.DataRowVersion version)
bool IsNull(int columnIndex)
bool IsNull(string columnName)
bool IsNull(System.Data.DataColumn column)
bool IsNull(System.Data.DataColumn column, System.Data.DataRowVersion version)
void RejectChanges()
void SetParentRow(System.Data.DataRow parentRow)
void SetParentRow(System.Data.DataRow parentRow, System.Data.DataRelation relation)
void SetAdded()
void SetModified()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Data.DataColumn :System.ComponentModel.MarshalByValueComponent;System.ComponentModel.IComponent;System.IDisposable;System.IServiceProvider @13
bool AllowDBNull {get;set;}
bool AutoIncrement {get;set;}
long AutoIncrementSeed {get;set;}
long AutoIncrementStep {get;set;}
string Caption {get;set;}
string ColumnName {get;set;}
string Prefix {get;set;}
type DataType {get;set;}
System.Data.DataSetDateTime DateTimeMode {get;set;}
System.Object DefaultValue {get;set;}
string Expression {get;set;}
System.Data.PropertyCollection ExtendedProperties {get;}
int MaxLength {get;set;}
string Namespace {get;set;}
int Ordinal {get;}
bool ReadOnly {get;set;}
System.Data.DataTable Table {get;}
bool Unique {get;set;}
System.Data.MappingType ColumnMapping {get;set;}
System.ComponentModel.ISite Site {get;set;}
System.ComponentModel.IContainer Container {get;}
bool DesignMode {get;}
void SetOrdinal(int ordinal)
string ToString()
void Dispose()
void IDisposable.Dispose()
System.Object GetService(type service)
System.Object IServiceProvider.GetService(type serviceType)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Data.DataColumn new()
System.Data.DataColumn new(string columnName)
System.Data.DataColumn new(string columnName, type dataType)
System.Data.DataColumn new(string columnName, type dataType, string expr)
System.Data.DataColumn new(string columnName, type dataType, string expr, System.Data.MappingType type)
#class System.Data.DataRowCollection :System.Data.InternalDataCollectionBase;System.Collections.ICollection;System.Collections.IEnumerable @13
int Count {get;}
System.Data.DataRow Item(int index) {get;}
bool IsReadOnly {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
void Add(System.Data.DataRow row)
System.Data.DataRow Add(Params System.Object[] values)
void InsertAt(System.Data.DataRow row, int pos)
int IndexOf(System.Data.DataRow row)
System.Data.DataRow Find(System.Object key)
System.Data.DataRow Find(System.Object[] keys)
void Clear()
bool Contains(System.Object key)
bool Contains(System.Object[] keys)
void CopyTo(array ar, int index)
void CopyTo(System.Data.DataRow[] array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void Remove(System.Data.DataRow row)
void RemoveAt(int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Data.DataColumnCollection :System.Data.InternalDataCollectionBase;System.Collections.ICollection;System.Collections.IEnumerable @13
System.Data.DataColumn Item(int index) {get;}
System.Data.DataColumn Item(string name) {get;}
int Count {get;}
bool IsReadOnly {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
void Add(System.Data.DataColumn column)
System.Data.DataColumn Add(string columnName, type type, string expression)
System.Data.DataColumn Add(string columnName, type type)
System.Data.DataColumn Add(string columnName)
System.Data.DataColumn Add()
void AddRange(System.Data.DataColumn[] columns)
bool CanRemove(System.Data.DataColumn column)
void Clear()
bool Contains(string name)
void CopyTo(System.Data.DataColumn[] array, int index)
void CopyTo(array ar, int index)
void ICollection.CopyTo(array array, int index)
int IndexOf(System.Data.DataColumn column)
int IndexOf(string columnName)
void Remove(System.Data.DataColumn column)
void Remove(string name)
void RemoveAt(int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Data.DataSet :System.ComponentModel.MarshalByValueComponent;System.ComponentModel.IComponent;System.IDisposable;System.IServiceProvider;System.ComponentModel.IListSource;System.Xml.Serialization.IXmlSerializable;System.ComponentModel.ISupportInitializeNotification;System.ComponentModel.ISupportInitialize;System.Runtime.Serialization.ISerializable @13
System.Data.SerializationFormat RemotingFormat {get;set;}
System.Data.SchemaSerializationMode SchemaSerializationMode {get;set;}
bool CaseSensitive {get;set;}
System.Data.DataViewManager DefaultViewManager {get;}
bool EnforceConstraints {get;set;}
string DataSetName {get;set;}
string Namespace {get;set;}
string Prefix {get;set;}
System.Data.PropertyCollection ExtendedProperties {get;}
bool HasErrors {get;}
bool IsInitialized {get;}
cultureinfo Locale {get;set;}
System.ComponentModel.ISite Site {get;set;}
System.Data.DataRelationCollection Relations {get;}
System.Data.DataTableCollection Tables {get;}
System.ComponentModel.IContainer Container {get;}
bool DesignMode {get;}
bool ContainsListCollection {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void AcceptChanges()
void BeginInit()
void ISupportInitialize.BeginInit()
void EndInit()
void ISupportInitialize.EndInit()
void Clear()
System.Data.DataSet Clone()
System.Data.DataSet Copy()
System.Data.DataSet GetChanges()
System.Data.DataSet GetChanges(System.Data.DataRowState rowStates)
string GetXml()
string GetXmlSchema()
bool HasChanges()
bool HasChanges(System.Data.DataRowState rowStates)
void InferXmlSchema(System.Xml.XmlReader reader, string[] nsArray)
void InferXmlSchema(System.IO.Stream stream, string[] nsArray)
void InferXmlSchema(System.IO.TextReader reader, string[] nsArray)
void InferXmlSchema(string fileName, string[] nsArray)
void ReadXmlSchema(System.Xml.XmlReader reader)
void ReadXmlSchema(System.IO.Stream stream)
void ReadXmlSchema(System.IO.TextReader reader)
void ReadXmlSchema(string fileName)
void WriteXmlSchema(System.IO.Stream stream)
void WriteXmlSchema(System.IO.Stream stream, System.Converter[type,string] multipleTargetConverter)
void WriteXmlSchema(string fileName)
void WriteXmlSchema(string fileName, System.Converter[type,string] multipleTargetConverter)
void WriteXmlSchema(System.IO.TextWriter writer)
void WriteXmlSchema(System.IO.TextWriter writer, System.Converter[type,string] multipleTargetConverter)
void WriteXmlSchema(System.Xml.XmlWriter writer)
void WriteXmlSchema(System.Xml.XmlWriter writer, System.Converter[type,string] multipleTargetConverter)
System.Data.XmlReadMode ReadXml(System.Xml.XmlReader reader)
System.Data.XmlReadMode ReadXml(System.IO.Stream stream)
System.Data.XmlReadMode ReadXml(System.IO.TextReader reader)
System.Data.XmlReadMode ReadXml(string fileName)
System.Data.XmlReadMode ReadXml(System.Xml.XmlReader reader, System.Data.XmlReadMode mode)
System.Data.XmlReadMode ReadXml(System.IO.Stream stream, System.Data.XmlReadMode mode)
System.Data.XmlReadMode ReadXml(System.IO.TextReader reader, System.Data.XmlReadMode mode)
System.Data.XmlReadMode ReadXml(string fileName, System.Data.XmlReadMode mode)
void IXmlSerializable.ReadXml(System.Xml.XmlReader reader)
void WriteXml(System.IO.Stream stream)
void WriteXml(System.IO.TextWriter writer)
void WriteXml(System.Xml.XmlWriter writer)
void WriteXml(string fileName)
void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode)
void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode)
void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode)
void WriteXml(string fileName, System.Data.XmlWriteMode mode)
void IXmlSerializable.WriteXml(System.Xml.XmlWriter writer)
void Merge(System.Data.DataSet dataSet)
void Merge(System.Data.DataSet dataSet, bool preserveChanges)
void Merge(System.Data.DataSet dataSet, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
void Merge(System.Data.DataTable table)
void Merge(System.Data.DataTable table, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
void Merge(System.Data.DataRow[] rows)
void Merge(System.Data.DataRow[] rows, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
void RejectChanges()
void Reset()
void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, System.Data.FillErrorEventHandler errorHandler, Params System.Data.DataTable[] tables)
void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, Params System.Data.DataTable[] tables)
void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, Params string[] tables)
System.Data.DataTableReader CreateDataReader()
System.Data.DataTableReader CreateDataReader(Params System.Data.DataTable[] dataTables)
void Dispose()
void IDisposable.Dispose()
System.Object GetService(type service)
System.Object IServiceProvider.GetService(type serviceType)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
System.Collections.IList IListSource.GetList()
System.Xml.Schema.XmlSchema IXmlSerializable.GetSchema()
static System.Xml.Schema.XmlSchemaComplexType GetDataSetSchema(System.Xml.Schema.XmlSchemaSet schemaSet)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Data.DataSet new()
System.Data.DataSet new(string dataSetName)
`
