/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const collectionsMetadata: string = `#interface System.Collections.IEnumerable : @0
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.IEnumerator : @0
System.Object Current {get;}
bool IEnumerator.MoveNext()
void IEnumerator.Reset()
#interface System.Collections.ICollection :System.Collections.IEnumerable @0
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void ICollection.CopyTo(array array, int index)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.IList :System.Collections.ICollection;System.Collections.IEnumerable @0
System.Object IList.Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
int IList.Add(System.Object value)
bool IList.Contains(System.Object value)
void IList.Clear()
int IList.IndexOf(System.Object value)
void IList.Insert(int index, System.Object value)
void IList.Remove(System.Object value)
void IList.RemoveAt(int index)
void ICollection.CopyTo(array array, int index)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.IDictionary :System.Collections.ICollection;System.Collections.IEnumerable @0
System.Object IDictionary.Item(System.Object key) {get;set;}
System.Collections.ICollection Keys {get;}
System.Collections.ICollection Values {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
bool IDictionary.Contains(System.Object key)
void IDictionary.Add(System.Object key, System.Object value)
void IDictionary.Clear()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void IDictionary.Remove(System.Object key)
void ICollection.CopyTo(array array, int index)
#interface System.Collections.IDictionaryEnumerator :System.Collections.IEnumerator @0
System.Object Key {get;}
System.Object Value {get;}
System.Collections.DictionaryEntry Entry {get;}
System.Object Current {get;}
bool IEnumerator.MoveNext()
void IEnumerator.Reset()
#interface System.Collections.IComparer : @0
int IComparer.Compare(System.Object x, System.Object y)
#interface System.Collections.IEqualityComparer : @0
bool IEqualityComparer.Equals(System.Object x, System.Object y)
int IEqualityComparer.GetHashCode(System.Object obj)
#class System.Collections.ArrayList :System.Object;System.Collections.IList;System.Collections.ICollection;System.Collections.IEnumerable;System.ICloneable @0
int Capacity {get;set;}
int Count {get;}
bool IsFixedSize {get;}
bool IsReadOnly {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
System.Object Item(int index) {get;set;}
int Add(System.Object value)
int IList.Add(System.Object value)
void AddRange(System.Collections.ICollection c)
int BinarySearch(int index, int count, System.Object value, System.Collections.IComparer comparer)
int BinarySearch(System.Object value)
int BinarySearch(System.Object value, System.Collections.IComparer comparer)
void Clear()
void IList.Clear()
System.Object Clone()
System.Object ICloneable.Clone()
bool Contains(System.Object item)
bool IList.Contains(System.Object value)
void CopyTo(array array)
void CopyTo(array array, int arrayIndex)
void CopyTo(int index, array array, int arrayIndex, int count)
void ICollection.CopyTo(array array, int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator GetEnumerator(int index, int count)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(System.Object value)
int IndexOf(System.Object value, int startIndex)
int IndexOf(System.Object value, int startIndex, int count)
int IList.IndexOf(System.Object value)
void Insert(int index, System.Object value)
void IList.Insert(int index, System.Object value)
void InsertRange(int index, System.Collections.ICollection c)
int LastIndexOf(System.Object value)
int LastIndexOf(System.Object value, int startIndex)
int LastIndexOf(System.Object value, int startIndex, int count)
void Remove(System.Object obj)
void IList.Remove(System.Object value)
void RemoveAt(int index)
void IList.RemoveAt(int index)
void RemoveRange(int index, int count)
void Reverse()
void Reverse(int index, int count)
void SetRange(int index, System.Collections.ICollection c)
System.Collections.ArrayList GetRange(int index, int count)
void Sort()
void Sort(System.Collections.IComparer comparer)
void Sort(int index, int count, System.Collections.IComparer comparer)
System.Object[] ToArray()
array ToArray(type type)
void TrimToSize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.ArrayList Adapter(System.Collections.IList list)
static System.Collections.IList FixedSize(System.Collections.IList list)
static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)
static System.Collections.IList ReadOnly(System.Collections.IList list)
static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)
static System.Collections.ArrayList Repeat(System.Object value, int count)
static System.Collections.IList Synchronized(System.Collections.IList list)
static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.ArrayList new()
System.Collections.ArrayList new(int capacity)
System.Collections.ArrayList new(System.Collections.ICollection c)
#class System.Collections.Hashtable :System.Object;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable;System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback;System.ICloneable @0
System.Object Item(System.Object key) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Collections.ICollection Keys {get;}
System.Collections.ICollection Values {get;}
System.Object SyncRoot {get;}
int Count {get;}
void Add(System.Object key, System.Object value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
System.Object Clone()
System.Object ICloneable.Clone()
bool Contains(System.Object key)
bool IDictionary.Contains(System.Object key)
bool ContainsKey(System.Object key)
bool ContainsValue(System.Object value)
void CopyTo(array array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
System.Collections.IDictionaryEnumerator GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void Remove(System.Object key)
void IDictionary.Remove(System.Object key)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static hashtable Synchronized(hashtable table)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
hashtable new()
hashtable new(int capacity)
hashtable new(int capacity, float loadFactor)
hashtable new(int capacity, float loadFactor, System.Collections.IEqualityComparer equalityComparer)
hashtable new(System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
hashtable new(System.Collections.IEqualityComparer equalityComparer)
hashtable new(int capacity, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
hashtable new(int capacity, System.Collections.IEqualityComparer equalityComparer)
hashtable new(System.Collections.IDictionary d)
hashtable new(System.Collections.IDictionary d, float loadFactor)
hashtable new(System.Collections.IDictionary d, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
hashtable new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)
hashtable new(int capacity, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
hashtable new(System.Collections.IDictionary d, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
hashtable new(System.Collections.IDictionary d, float loadFactor, System.Collections.IEqualityComparer equalityComparer)
#class System.Collections.Queue :System.Object;System.Collections.ICollection;System.Collections.IEnumerable;System.ICloneable @20
int Count {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
System.Object Clone()
System.Object ICloneable.Clone()
void Clear()
void CopyTo(array array, int index)
void ICollection.CopyTo(array array, int index)
void Enqueue(System.Object obj)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Object Dequeue()
System.Object Peek()
bool Contains(System.Object obj)
System.Object[] ToArray()
void TrimToSize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Queue Synchronized(System.Collections.Queue queue)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Queue new()
System.Collections.Queue new(int capacity)
System.Collections.Queue new(int capacity, float growFactor)
System.Collections.Queue new(System.Collections.ICollection col)
#class System.Collections.Stack :System.Object;System.Collections.ICollection;System.Collections.IEnumerable;System.ICloneable @20
int Count {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
void Clear()
System.Object Clone()
System.Object ICloneable.Clone()
bool Contains(System.Object obj)
void CopyTo(array array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Object Peek()
System.Object Pop()
void Push(System.Object obj)
System.Object[] ToArray()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Stack Synchronized(System.Collections.Stack stack)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Stack new()
System.Collections.Stack new(int initialCapacity)
System.Collections.Stack new(System.Collections.ICollection col)
#class System.Collections.SortedList :System.Object;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable;System.ICloneable @20
int Capacity {get;set;}
int Count {get;}
System.Collections.ICollection Keys {get;}
System.Collections.ICollection Values {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
System.Object Item(System.Object key) {get;set;}
void Add(System.Object key, System.Object value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
System.Object Clone()
System.Object ICloneable.Clone()
bool Contains(System.Object key)
bool IDictionary.Contains(System.Object key)
bool ContainsKey(System.Object key)
bool ContainsValue(System.Object value)
void CopyTo(array array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
System.Object GetByIndex(int index)
System.Collections.IDictionaryEnumerator GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Object GetKey(int index)
System.Collections.IList GetKeyList()
System.Collections.IList GetValueList()
int IndexOfKey(System.Object key)
int IndexOfValue(System.Object value)
void RemoveAt(int index)
void Remove(System.Object key)
void IDictionary.Remove(System.Object key)
void SetByIndex(int index, System.Object value)
void TrimToSize()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.SortedList Synchronized(System.Collections.SortedList list)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.SortedList new()
System.Collections.SortedList new(int initialCapacity)
System.Collections.SortedList new(System.Collections.IComparer comparer)
System.Collections.SortedList new(System.Collections.IComparer comparer, int capacity)
System.Collections.SortedList new(System.Collections.IDictionary d)
System.Collections.SortedList new(System.Collections.IDictionary d, System.Collections.IComparer comparer)
#class System.Collections.BitArray :System.Object;System.Collections.ICollection;System.Collections.IEnumerable;System.ICloneable;System.Runtime.Serialization.ISerializable @0
bool Item(int index) {get;set;}
int Length {get;set;}
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
bool IsReadOnly {get;}
bool Get(int index)
void Set(int index, bool value)
void SetAll(bool value)
System.Collections.BitArray And(System.Collections.BitArray value)
System.Collections.BitArray Or(System.Collections.BitArray value)
System.Collections.BitArray Xor(System.Collections.BitArray value)
System.Collections.BitArray Not()
System.Collections.BitArray RightShift(int count)
System.Collections.BitArray LeftShift(int count)
void CopyTo(array array, int index)
void ICollection.CopyTo(array array, int index)
bool HasAllSet()
bool HasAnySet()
System.Object Clone()
System.Object ICloneable.Clone()
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.BitArray new(int length)
System.Collections.BitArray new(int length, bool defaultValue)
System.Collections.BitArray new(byte[] bytes)
System.Collections.BitArray new(bool[] values)
System.Collections.BitArray new(int[] values)
System.Collections.BitArray new(System.Collections.BitArray bits)
#struct System.Collections.DictionaryEntry :System.ValueType @0
System.Object Key {get;set;}
System.Object Value {get;set;}
void Deconstruct([ref] System.Object key, [ref] System.Object value)
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.DictionaryEntry new(System.Object key, System.Object value)
#class System.Collections.Comparer :System.Object;System.Collections.IComparer;System.Runtime.Serialization.ISerializable @0
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
int Compare(System.Object a, System.Object b)
int IComparer.Compare(System.Object x, System.Object y)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Comparer Default {get;}
static System.Collections.Comparer DefaultInvariant {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Comparer new(cultureinfo culture)
#class System.Collections.CaseInsensitiveComparer :System.Object;System.Collections.IComparer @20
int Compare(System.Object a, System.Object b)
int IComparer.Compare(System.Object x, System.Object y)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.CaseInsensitiveComparer Default {get;}
static System.Collections.CaseInsensitiveComparer DefaultInvariant {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.CaseInsensitiveComparer new()
System.Collections.CaseInsensitiveComparer new(cultureinfo culture)
#class System.Collections.Specialized.OrderedDictionary :System.Object;System.Collections.Specialized.IOrderedDictionary;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable;System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @21
int Count {get;}
bool IsReadOnly {get;}
System.Collections.ICollection Keys {get;}
System.Object Item(int index) {get;set;}
System.Object Item(System.Object key) {get;set;}
System.Collections.ICollection Values {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(System.Object key, System.Object value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
ordered AsReadOnly()
bool Contains(System.Object key)
bool IDictionary.Contains(System.Object key)
void CopyTo(array array, int index)
void ICollection.CopyTo(array array, int index)
void Insert(int index, System.Object key, System.Object value)
void IOrderedDictionary.Insert(int index, System.Object key, System.Object value)
void RemoveAt(int index)
void IOrderedDictionary.RemoveAt(int index)
void Remove(System.Object key)
void IDictionary.Remove(System.Object key)
System.Collections.IDictionaryEnumerator GetEnumerator()
System.Collections.IDictionaryEnumerator IOrderedDictionary.GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void IDeserializationCallback.OnDeserialization(System.Object sender)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ordered new()
ordered new(int capacity)
ordered new(System.Collections.IEqualityComparer comparer)
ordered new(int capacity, System.Collections.IEqualityComparer comparer)
#class System.Collections.Specialized.NameValueCollection :System.Collections.Specialized.NameObjectCollectionBase;System.Collections.ICollection;System.Collections.IEnumerable;System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @21
string Item(string name) {get;set;}
string Item(int index) {get;}
string[] AllKeys {get;}
int Count {get;}
System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(System.Collections.Specialized.NameValueCollection c)
void Add(string name, string value)
void Clear()
void CopyTo(array dest, int index)
void ICollection.CopyTo(array array, int index)
bool HasKeys()
string Get(string name)
string Get(int index)
string[] GetValues(string name)
string[] GetValues(int index)
void Set(string name, string value)
void Remove(string name)
string GetKey(int index)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Specialized.NameValueCollection new()
System.Collections.Specialized.NameValueCollection new(System.Collections.Specialized.NameValueCollection col)
System.Collections.Specialized.NameValueCollection new(System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)
System.Collections.Specialized.NameValueCollection new(int capacity)
System.Collections.Specialized.NameValueCollection new(System.Collections.IEqualityComparer equalityComparer)
System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.IEqualityComparer equalityComparer)
System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.Specialized.NameValueCollection col)
System.Collections.Specialized.NameValueCollection new(int capacity, System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)
#class System.Collections.Specialized.StringCollection :System.Object;System.Collections.IList;System.Collections.ICollection;System.Collections.IEnumerable @21
string Item(int index) {get;set;}
int Count {get;}
bool IsReadOnly {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
bool IsFixedSize {get;}
int Add(string value)
int IList.Add(System.Object value)
void AddRange(string[] value)
void Clear()
void IList.Clear()
bool Contains(string value)
bool IList.Contains(System.Object value)
void CopyTo(string[] array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.Specialized.StringEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(string value)
int IList.IndexOf(System.Object value)
void Insert(int index, string value)
void IList.Insert(int index, System.Object value)
void Remove(string value)
void IList.Remove(System.Object value)
void RemoveAt(int index)
void IList.RemoveAt(int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Specialized.StringCollection new()
#class System.Collections.Specialized.StringDictionary :System.Object;System.Collections.IEnumerable @21
int Count {get;}
bool IsSynchronized {get;}
string Item(string key) {get;set;}
System.Collections.ICollection Keys {get;}
System.Object SyncRoot {get;}
System.Collections.ICollection Values {get;}
void Add(string key, string value)
void Clear()
bool ContainsKey(string key)
bool ContainsValue(string value)
void CopyTo(array array, int index)
System.Collections.IEnumerator GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void Remove(string key)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Specialized.StringDictionary new()
#class System.Collections.Specialized.HybridDictionary :System.Object;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable @21
System.Object Item(System.Object key) {get;set;}
int Count {get;}
System.Collections.ICollection Keys {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
System.Collections.ICollection Values {get;}
void Add(System.Object key, System.Object value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
bool Contains(System.Object key)
bool IDictionary.Contains(System.Object key)
void CopyTo(array array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.IDictionaryEnumerator GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void Remove(System.Object key)
void IDictionary.Remove(System.Object key)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Specialized.HybridDictionary new()
System.Collections.Specialized.HybridDictionary new(int initialSize)
System.Collections.Specialized.HybridDictionary new(bool caseInsensitive)
System.Collections.Specialized.HybridDictionary new(int initialSize, bool caseInsensitive)
#class System.Collections.Specialized.ListDictionary :System.Object;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable @21
System.Object Item(System.Object key) {get;set;}
int Count {get;}
System.Collections.ICollection Keys {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
System.Collections.ICollection Values {get;}
void Add(System.Object key, System.Object value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
bool Contains(System.Object key)
bool IDictionary.Contains(System.Object key)
void CopyTo(array array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.IDictionaryEnumerator GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void Remove(System.Object key)
void IDictionary.Remove(System.Object key)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Specialized.ListDictionary new()
System.Collections.Specialized.ListDictionary new(System.Collections.IComparer comparer)
#interface System.Collections.Generic.IEnumerable\`1<T> :System.Collections.IEnumerable @0
System.Collections.Generic.IEnumerator[T] IEnumerable\`1.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.IEnumerator\`1<T> :System.IDisposable;System.Collections.IEnumerator @0
T Current {get;}
void IDisposable.Dispose()
bool IEnumerator.MoveNext()
void IEnumerator.Reset()
#interface System.Collections.Generic.ICollection\`1<T> :System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable @0
int Count {get;}
bool IsReadOnly {get;}
void ICollection\`1.Add(T item)
void ICollection\`1.Clear()
bool ICollection\`1.Contains(T item)
void ICollection\`1.CopyTo(T[] array, int arrayIndex)
bool ICollection\`1.Remove(T item)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.IList\`1<T> :System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable @0
T IList\`1.Item(int index) {get;set;}
int Count {get;}
bool IsReadOnly {get;}
int IList\`1.IndexOf(T item)
void IList\`1.Insert(int index, T item)
void IList\`1.RemoveAt(int index)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.IDictionary\`2<TKey,TValue> :System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable @0
TValue IDictionary\`2.Item(TKey key) {get;set;}
System.Collections.Generic.ICollection[TKey] Keys {get;}
System.Collections.Generic.ICollection[TValue] Values {get;}
int Count {get;}
bool IsReadOnly {get;}
bool IDictionary\`2.ContainsKey(TKey key)
void IDictionary\`2.Add(TKey key, TValue value)
bool IDictionary\`2.Remove(TKey key)
bool IDictionary\`2.TryGetValue(TKey key, [ref] TValue value)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.IReadOnlyCollection\`1<T> :System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable @0
int Count {get;}
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.IReadOnlyList\`1<T> :System.Collections.Generic.IReadOnlyCollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable @0
T IReadOnlyList\`1.Item(int index) {get;}
int Count {get;}
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.IReadOnlyDictionary\`2<TKey,TValue> :System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable @0
TValue IReadOnlyDictionary\`2.Item(TKey key) {get;}
System.Collections.Generic.IEnumerable[TKey] Keys {get;}
System.Collections.Generic.IEnumerable[TValue] Values {get;}
int Count {get;}
bool IReadOnlyDictionary\`2.ContainsKey(TKey key)
bool IReadOnlyDictionary\`2.TryGetValue(TKey key, [ref] TValue value)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.ISet\`1<T> :System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable @0
int Count {get;}
bool IsReadOnly {get;}
bool ISet\`1.Add(T item)
void ISet\`1.UnionWith(System.Collections.Generic.IEnumerable[T] other)
void ISet\`1.IntersectWith(System.Collections.Generic.IEnumerable[T] other)
void ISet\`1.ExceptWith(System.Collections.Generic.IEnumerable[T] other)
void ISet\`1.SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
bool ISet\`1.IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
bool ISet\`1.IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
bool ISet\`1.IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
bool ISet\`1.IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
bool ISet\`1.Overlaps(System.Collections.Generic.IEnumerable[T] other)
bool ISet\`1.SetEquals(System.Collections.Generic.IEnumerable[T] other)
System.Collections.IEnumerator IEnumerable.GetEnumerator()
#interface System.Collections.Generic.IComparer\`1<T> : @0
int IComparer\`1.Compare(T x, T y)
#interface System.Collections.Generic.IEqualityComparer\`1<T> : @0
bool IEqualityComparer\`1.Equals(T x, T y)
int IEqualityComparer\`1.GetHashCode(T obj)
#class System.Collections.Generic.List\`1<T> :System.Object;System.Collections.Generic.IList\`1[T];System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyList\`1[T];System.Collections.Generic.IReadOnlyCollection\`1[T] @0
int Capacity {get;set;}
int Count {get;}
T Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(T item)
int IList.Add(System.Object value)
void AddRange(System.Collections.Generic.IEnumerable[T] collection)
System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()
int BinarySearch(int index, int count, T item, System.Collections.Generic.IComparer[T] comparer)
int BinarySearch(T item)
int BinarySearch(T item, System.Collections.Generic.IComparer[T] comparer)
void Clear()
void IList.Clear()
bool Contains(T item)
bool IList.Contains(System.Object value)
System.Collections.Generic.List[TOutput] ConvertAll[TOutput](System.Converter[T,TOutput] converter)
void CopyTo(T[] array)
void CopyTo(int index, T[] array, int arrayIndex, int count)
void CopyTo(T[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
int EnsureCapacity(int capacity)
bool Exists(System.Predicate[T] match)
T Find(System.Predicate[T] match)
System.Collections.Generic.List[T] FindAll(System.Predicate[T] match)
int FindIndex(System.Predicate[T] match)
int FindIndex(int startIndex, System.Predicate[T] match)
int FindIndex(int startIndex, int count, System.Predicate[T] match)
T FindLast(System.Predicate[T] match)
int FindLastIndex(System.Predicate[T] match)
int FindLastIndex(int startIndex, System.Predicate[T] match)
int FindLastIndex(int startIndex, int count, System.Predicate[T] match)
void ForEach(System.Action[T] action)
System.Collections.Generic.List\`1+Enumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.Generic.List[T] GetRange(int index, int count)
System.Collections.Generic.List[T] Slice(int start, int length)
int IndexOf(T item)
int IndexOf(T item, int index)
int IndexOf(T item, int index, int count)
int IList.IndexOf(System.Object value)
void Insert(int index, T item)
void IList.Insert(int index, System.Object value)
void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)
int LastIndexOf(T item)
int LastIndexOf(T item, int index)
int LastIndexOf(T item, int index, int count)
bool Remove(T item)
void IList.Remove(System.Object value)
int RemoveAll(System.Predicate[T] match)
void RemoveAt(int index)
void IList.RemoveAt(int index)
void RemoveRange(int index, int count)
void Reverse()
void Reverse(int index, int count)
void Sort()
void Sort(System.Collections.Generic.IComparer[T] comparer)
void Sort(int index, int count, System.Collections.Generic.IComparer[T] comparer)
void Sort(System.Comparison[T] comparison)
T[] ToArray()
void TrimExcess()
bool TrueForAll(System.Predicate[T] match)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.List[T] new()
System.Collections.Generic.List[T] new(int capacity)
System.Collections.Generic.List[T] new(System.Collections.Generic.IEnumerable[T] collection)
#class System.Collections.Generic.Dictionary\`2<TKey,TValue> :System.Object;System.Collections.Generic.IDictionary\`2[TKey,TValue];System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.Generic.IReadOnlyDictionary\`2[TKey,TValue];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @0
System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
int Count {get;}
int Capacity {get;}
System.Collections.Generic.Dictionary\`2+KeyCollection[TKey,TValue] Keys {get;}
System.Collections.Generic.Dictionary\`2+ValueCollection[TKey,TValue] Values {get;}
TValue Item(TKey key) {get;set;}
System.Object IDictionary.Item(System.Object key) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(TKey key, TValue value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
bool ContainsKey(TKey key)
bool ContainsValue(TValue value)
System.Collections.Generic.Dictionary\`2+Enumerator[TKey,TValue] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Collections.Generic.Dictionary\`2+AlternateLookup[TKey,TValue,TAlternateKey] GetAlternateLookup[TAlternateKey]()
bool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Generic.Dictionary\`2+AlternateLookup[TKey,TValue,TAlternateKey] lookup)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
bool Remove(TKey key)
bool Remove(TKey key, [ref] TValue value)
void IDictionary.Remove(System.Object key)
bool TryGetValue(TKey key, [ref] TValue value)
bool TryAdd(TKey key, TValue value)
int EnsureCapacity(int capacity)
void TrimExcess()
void TrimExcess(int capacity)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
bool IDictionary.Contains(System.Object key)
void ICollection.CopyTo(array array, int index)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.Dictionary[TKey,TValue] new()
System.Collections.Generic.Dictionary[TKey,TValue] new(int capacity)
System.Collections.Generic.Dictionary[TKey,TValue] new(System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Generic.Dictionary[TKey,TValue] new(int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Generic.Dictionary[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
System.Collections.Generic.Dictionary[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Generic.Dictionary[TKey,TValue] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)
System.Collections.Generic.Dictionary[TKey,TValue] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
#class System.Collections.Generic.Dictionary\`2+KeyCollection<TKey,TValue> :System.Object;System.Collections.Generic.ICollection\`1[TKey];System.Collections.Generic.IEnumerable\`1[TKey];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[TKey] @0
int Count {get;}
bool IsReadOnly {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
System.Collections.Generic.Dictionary\`2+KeyCollection+Enumerator[TKey,TValue] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void CopyTo(TKey[] array, int index)
void ICollection.CopyTo(array array, int index)
bool Contains(TKey item)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.Dictionary\`2+KeyCollection[TKey,TValue] new(System.Collections.Generic.Dictionary[TKey,TValue] dictionary)
#class System.Collections.Generic.Dictionary\`2+ValueCollection<TKey,TValue> :System.Object;System.Collections.Generic.ICollection\`1[TValue];System.Collections.Generic.IEnumerable\`1[TValue];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[TValue] @0
int Count {get;}
bool IsReadOnly {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
System.Collections.Generic.Dictionary\`2+ValueCollection+Enumerator[TKey,TValue] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void CopyTo(TValue[] array, int index)
void ICollection.CopyTo(array array, int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.Dictionary\`2+ValueCollection[TKey,TValue] new(System.Collections.Generic.Dictionary[TKey,TValue] dictionary)
#class System.Collections.Generic.HashSet\`1<T> :System.Object;System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.Generic.ISet\`1[T];System.Collections.Generic.IReadOnlyCollection\`1[T];System.Collections.Generic.IReadOnlySet\`1[T];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @0
int Count {get;}
int Capacity {get;}
System.Collections.Generic.IEqualityComparer[T] Comparer {get;}
bool IsReadOnly {get;}
void Clear()
bool Contains(T item)
bool Remove(T item)
System.Collections.Generic.HashSet\`1+AlternateLookup[T,TAlternate] GetAlternateLookup[TAlternate]()
bool TryGetAlternateLookup[TAlternate]([ref] System.Collections.Generic.HashSet\`1+AlternateLookup[T,TAlternate] lookup)
System.Collections.Generic.HashSet\`1+Enumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
bool Add(T item)
bool TryGetValue(T equalValue, [ref] T actualValue)
void UnionWith(System.Collections.Generic.IEnumerable[T] other)
void IntersectWith(System.Collections.Generic.IEnumerable[T] other)
void ExceptWith(System.Collections.Generic.IEnumerable[T] other)
void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
void CopyTo(T[] array)
void CopyTo(T[] array, int arrayIndex)
void CopyTo(T[] array, int arrayIndex, int count)
int RemoveWhere(System.Predicate[T] match)
int EnsureCapacity(int capacity)
void TrimExcess()
void TrimExcess(int capacity)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.IEqualityComparer[System.Collections.Generic.HashSet[T]] CreateSetComparer()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.HashSet[T] new()
System.Collections.Generic.HashSet[T] new(System.Collections.Generic.IEqualityComparer[T] comparer)
System.Collections.Generic.HashSet[T] new(int capacity)
System.Collections.Generic.HashSet[T] new(System.Collections.Generic.IEnumerable[T] collection)
System.Collections.Generic.HashSet[T] new(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IEqualityComparer[T] comparer)
System.Collections.Generic.HashSet[T] new(int capacity, System.Collections.Generic.IEqualityComparer[T] comparer)
#class System.Collections.Generic.SortedSet\`1<T> :System.Object;System.Collections.Generic.ISet\`1[T];System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[T];System.Collections.Generic.IReadOnlySet\`1[T];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @22
int Count {get;}
System.Collections.Generic.IComparer[T] Comparer {get;}
T Min {get;}
T Max {get;}
bool IsReadOnly {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
bool Add(T item)
bool Remove(T item)
void Clear()
bool Contains(T item)
void CopyTo(T[] array)
void CopyTo(T[] array, int index)
void CopyTo(T[] array, int index, int count)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.SortedSet\`1+Enumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void UnionWith(System.Collections.Generic.IEnumerable[T] other)
void IntersectWith(System.Collections.Generic.IEnumerable[T] other)
void ExceptWith(System.Collections.Generic.IEnumerable[T] other)
void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
int RemoveWhere(System.Predicate[T] match)
System.Collections.Generic.IEnumerable[T] Reverse()
System.Collections.Generic.SortedSet[T] GetViewBetween(T lowerValue, T upperValue)
bool TryGetValue(T equalValue, [ref] T actualValue)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void IDeserializationCallback.OnDeserialization(System.Object sender)
static System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[T]] CreateSetComparer()
static System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[T]] CreateSetComparer(System.Collections.Generic.IEqualityComparer[T] memberEqualityComparer)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.SortedSet[T] new()
System.Collections.Generic.SortedSet[T] new(System.Collections.Generic.IComparer[T] comparer)
System.Collections.Generic.SortedSet[T] new(System.Collections.Generic.IEnumerable[T] collection)
System.Collections.Generic.SortedSet[T] new(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IComparer[T] comparer)
#class System.Collections.Generic.Queue\`1<T> :System.Object;System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[T] @0
int Count {get;}
int Capacity {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Clear()
void CopyTo(T[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
void Enqueue(T item)
System.Collections.Generic.Queue\`1+Enumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
T Dequeue()
bool TryDequeue([ref] T result)
T Peek()
bool TryPeek([ref] T result)
bool Contains(T item)
T[] ToArray()
void TrimExcess()
void TrimExcess(int capacity)
int EnsureCapacity(int capacity)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.Queue[T] new()
System.Collections.Generic.Queue[T] new(int capacity)
System.Collections.Generic.Queue[T] new(System.Collections.Generic.IEnumerable[T] collection)
#class System.Collections.Generic.Stack\`1<T> :System.Object;System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[T] @22
int Count {get;}
int Capacity {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Clear()
bool Contains(T item)
void CopyTo(T[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.Stack\`1+Enumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void TrimExcess()
void TrimExcess(int capacity)
T Peek()
bool TryPeek([ref] T result)
T Pop()
bool TryPop([ref] T result)
void Push(T item)
int EnsureCapacity(int capacity)
T[] ToArray()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.Stack[T] new()
System.Collections.Generic.Stack[T] new(int capacity)
System.Collections.Generic.Stack[T] new(System.Collections.Generic.IEnumerable[T] collection)
#class System.Collections.Generic.LinkedList\`1<T> :System.Object;System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[T];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @22
int Count {get;}
System.Collections.Generic.LinkedListNode[T] First {get;}
System.Collections.Generic.LinkedListNode[T] Last {get;}
bool IsReadOnly {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
System.Collections.Generic.LinkedListNode[T] AddAfter(System.Collections.Generic.LinkedListNode[T] node, T value)
void AddAfter(System.Collections.Generic.LinkedListNode[T] node, System.Collections.Generic.LinkedListNode[T] newNode)
System.Collections.Generic.LinkedListNode[T] AddBefore(System.Collections.Generic.LinkedListNode[T] node, T value)
void AddBefore(System.Collections.Generic.LinkedListNode[T] node, System.Collections.Generic.LinkedListNode[T] newNode)
System.Collections.Generic.LinkedListNode[T] AddFirst(T value)
void AddFirst(System.Collections.Generic.LinkedListNode[T] node)
System.Collections.Generic.LinkedListNode[T] AddLast(T value)
void AddLast(System.Collections.Generic.LinkedListNode[T] node)
void Clear()
bool Contains(T value)
void CopyTo(T[] array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.LinkedListNode[T] Find(T value)
System.Collections.Generic.LinkedListNode[T] FindLast(T value)
System.Collections.Generic.LinkedList\`1+Enumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
bool Remove(T value)
void Remove(System.Collections.Generic.LinkedListNode[T] node)
void RemoveFirst()
void RemoveLast()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.LinkedList[T] new()
System.Collections.Generic.LinkedList[T] new(System.Collections.Generic.IEnumerable[T] collection)
#class System.Collections.Generic.LinkedListNode\`1<T> :System.Object @22
System.Collections.Generic.LinkedList[T] List {get;}
System.Collections.Generic.LinkedListNode[T] Next {get;}
System.Collections.Generic.LinkedListNode[T] Previous {get;}
T Value {get;set;}
T& ValueRef {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.LinkedListNode[T] new(T value)
#class System.Collections.Generic.SortedDictionary\`2<TKey,TValue> :System.Object;System.Collections.Generic.IDictionary\`2[TKey,TValue];System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.Generic.IReadOnlyDictionary\`2[TKey,TValue];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]] @22
TValue Item(TKey key) {get;set;}
System.Object IDictionary.Item(System.Object key) {get;set;}
int Count {get;}
System.Collections.Generic.IComparer[TKey] Comparer {get;}
System.Collections.Generic.SortedDictionary\`2+KeyCollection[TKey,TValue] Keys {get;}
System.Collections.Generic.SortedDictionary\`2+ValueCollection[TKey,TValue] Values {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(TKey key, TValue value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
bool ContainsKey(TKey key)
bool ContainsValue(TValue value)
void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.SortedDictionary\`2+Enumerator[TKey,TValue] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
bool Remove(TKey key)
void IDictionary.Remove(System.Object key)
bool TryGetValue(TKey key, [ref] TValue value)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
bool IDictionary.Contains(System.Object key)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.SortedDictionary[TKey,TValue] new()
System.Collections.Generic.SortedDictionary[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
System.Collections.Generic.SortedDictionary[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IComparer[TKey] comparer)
System.Collections.Generic.SortedDictionary[TKey,TValue] new(System.Collections.Generic.IComparer[TKey] comparer)
#class System.Collections.Generic.SortedList\`2<TKey,TValue> :System.Object;System.Collections.Generic.IDictionary\`2[TKey,TValue];System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.Generic.IReadOnlyDictionary\`2[TKey,TValue];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]] @22
int Capacity {get;set;}
System.Collections.Generic.IComparer[TKey] Comparer {get;}
int Count {get;}
System.Collections.Generic.IList[TKey] Keys {get;}
System.Collections.Generic.IList[TValue] Values {get;}
TValue Item(TKey key) {get;set;}
System.Object IDictionary.Item(System.Object key) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(TKey key, TValue value)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void IDictionary.Clear()
bool ContainsKey(TKey key)
bool ContainsValue(TValue value)
TValue GetValueAtIndex(int index)
void SetValueAtIndex(int index, TValue value)
System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
TKey GetKeyAtIndex(int index)
int IndexOfKey(TKey key)
int IndexOfValue(TValue value)
bool TryGetValue(TKey key, [ref] TValue value)
void RemoveAt(int index)
bool Remove(TKey key)
void IDictionary.Remove(System.Object key)
void TrimExcess()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
bool IDictionary.Contains(System.Object key)
void ICollection.CopyTo(array array, int index)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.SortedList[TKey,TValue] new()
System.Collections.Generic.SortedList[TKey,TValue] new(int capacity)
System.Collections.Generic.SortedList[TKey,TValue] new(System.Collections.Generic.IComparer[TKey] comparer)
System.Collections.Generic.SortedList[TKey,TValue] new(int capacity, System.Collections.Generic.IComparer[TKey] comparer)
System.Collections.Generic.SortedList[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
System.Collections.Generic.SortedList[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IComparer[TKey] comparer)
#class System.Collections.Generic.OrderedDictionary\`2<TKey,TValue> :System.Object;System.Collections.Generic.IDictionary\`2[TKey,TValue];System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable;System.Collections.Generic.IReadOnlyDictionary\`2[TKey,TValue];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IDictionary;System.Collections.ICollection;System.Collections.Generic.IList\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IReadOnlyList\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IList @22
int Capacity {get;}
System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
int Count {get;}
System.Collections.Generic.OrderedDictionary\`2+KeyCollection[TKey,TValue] Keys {get;}
System.Collections.Generic.OrderedDictionary\`2+ValueCollection[TKey,TValue] Values {get;}
TValue Item(TKey key) {get;set;}
void Add(TKey key, TValue value)
bool TryAdd(TKey key, TValue value)
bool TryAdd(TKey key, TValue value, [ref] int index)
void Clear()
bool ContainsKey(TKey key)
bool ContainsValue(TValue value)
System.Collections.Generic.KeyValuePair[TKey,TValue] GetAt(int index)
int IndexOf(TKey key)
void Insert(int index, TKey key, TValue value)
bool Remove(TKey key)
bool Remove(TKey key, [ref] TValue value)
void RemoveAt(int index)
void SetAt(int index, TValue value)
void SetAt(int index, TKey key, TValue value)
int EnsureCapacity(int capacity)
void TrimExcess()
void TrimExcess(int capacity)
bool TryGetValue(TKey key, [ref] TValue value)
bool TryGetValue(TKey key, [ref] TValue value, [ref] int index)
System.Collections.Generic.OrderedDictionary\`2+Enumerator[TKey,TValue] GetEnumerator()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
bool Contains(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
bool IDictionary.Contains(System.Object key)
bool IList.Contains(System.Object value)
void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.OrderedDictionary[TKey,TValue] new()
System.Collections.Generic.OrderedDictionary[TKey,TValue] new(int capacity)
System.Collections.Generic.OrderedDictionary[TKey,TValue] new(System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Generic.OrderedDictionary[TKey,TValue] new(int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Generic.OrderedDictionary[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
System.Collections.Generic.OrderedDictionary[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Generic.OrderedDictionary[TKey,TValue] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)
System.Collections.Generic.OrderedDictionary[TKey,TValue] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
#class System.Collections.Generic.PriorityQueue\`2<TElement,TPriority> :System.Object @22
int Count {get;}
int Capacity {get;}
System.Collections.Generic.IComparer[TPriority] Comparer {get;}
System.Collections.Generic.PriorityQueue\`2+UnorderedItemsCollection[TElement,TPriority] UnorderedItems {get;}
void Enqueue(TElement element, TPriority priority)
TElement Peek()
TElement Dequeue()
TElement DequeueEnqueue(TElement element, TPriority priority)
bool TryDequeue([ref] TElement element, [ref] TPriority priority)
bool TryPeek([ref] TElement element, [ref] TPriority priority)
TElement EnqueueDequeue(TElement element, TPriority priority)
void EnqueueRange(System.Collections.Generic.IEnumerable[System.ValueTuple[TElement,TPriority]] items)
void EnqueueRange(System.Collections.Generic.IEnumerable[TElement] elements, TPriority priority)
bool Remove(TElement element, [ref] TElement removedElement, [ref] TPriority priority, System.Collections.Generic.IEqualityComparer[TElement] equalityComparer = null)
void Clear()
int EnsureCapacity(int capacity)
void TrimExcess()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.PriorityQueue[TElement,TPriority] new()
System.Collections.Generic.PriorityQueue[TElement,TPriority] new(int initialCapacity)
System.Collections.Generic.PriorityQueue[TElement,TPriority] new(System.Collections.Generic.IComparer[TPriority] comparer)
System.Collections.Generic.PriorityQueue[TElement,TPriority] new(int initialCapacity, System.Collections.Generic.IComparer[TPriority] comparer)
System.Collections.Generic.PriorityQueue[TElement,TPriority] new(System.Collections.Generic.IEnumerable[System.ValueTuple[TElement,TPriority]] items)
System.Collections.Generic.PriorityQueue[TElement,TPriority] new(System.Collections.Generic.IEnumerable[System.ValueTuple[TElement,TPriority]] items, System.Collections.Generic.IComparer[TPriority] comparer)
#struct System.Collections.Generic.KeyValuePair\`2<TKey,TValue> :System.ValueType @0
TKey Key {get;}
TValue Value {get;}
string ToString()
void Deconstruct([ref] TKey key, [ref] TValue value)
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Generic.KeyValuePair[TKey,TValue] new(TKey key, TValue value)
#class System.Collections.Generic.KeyValuePair static :System.Object @0
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.KeyValuePair[TKey,TValue] Create[TKey,TValue](TKey key, TValue value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Collections.Generic.Comparer\`1<T> abstract :System.Object;System.Collections.IComparer;System.Collections.Generic.IComparer\`1[T] @0
int Compare(T x, T y)
int IComparer.Compare(System.Object x, System.Object y)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.Comparer[T] Default {get;}
static System.Collections.Generic.Comparer[T] Create(System.Comparison[T] comparison)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Collections.Generic.EqualityComparer\`1<T> abstract :System.Object;System.Collections.IEqualityComparer;System.Collections.Generic.IEqualityComparer\`1[T] @0
bool Equals(T x, T y)
bool Equals(System.Object obj)
bool IEqualityComparer.Equals(System.Object x, System.Object y)
int GetHashCode(T obj)
int GetHashCode()
int IEqualityComparer.GetHashCode(System.Object obj)
type GetType()
string ToString()
static System.Collections.Generic.EqualityComparer[T] Default {get;}
static System.Collections.Generic.EqualityComparer[T] Create(System.Func[T,T,bool] equals, System.Func[T,int] getHashCode = null)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Collections.ObjectModel.Collection\`1<T> :System.Object;System.Collections.Generic.IList\`1[T];System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyList\`1[T];System.Collections.Generic.IReadOnlyCollection\`1[T] @0
int Count {get;}
T Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(T item)
int IList.Add(System.Object value)
void Clear()
void IList.Clear()
void CopyTo(T[] array, int index)
void ICollection.CopyTo(array array, int index)
bool Contains(T item)
bool IList.Contains(System.Object value)
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(T item)
int IList.IndexOf(System.Object value)
void Insert(int index, T item)
void IList.Insert(int index, System.Object value)
bool Remove(T item)
void IList.Remove(System.Object value)
void RemoveAt(int index)
void IList.RemoveAt(int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.ObjectModel.Collection[T] new()
System.Collections.ObjectModel.Collection[T] new(System.Collections.Generic.IList[T] list)
#class System.Collections.ObjectModel.ReadOnlyCollection\`1<T> :System.Object;System.Collections.Generic.IList\`1[T];System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyList\`1[T];System.Collections.Generic.IReadOnlyCollection\`1[T] @0
int Count {get;}
T Item(int index) {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
bool Contains(T value)
bool IList.Contains(System.Object value)
void CopyTo(T[] array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(T value)
int IList.IndexOf(System.Object value)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void IList.Insert(int index, System.Object value)
void IList.RemoveAt(int index)
int IList.Add(System.Object value)
void IList.Clear()
void IList.Remove(System.Object value)
static System.Collections.ObjectModel.ReadOnlyCollection[T] Empty {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.ObjectModel.ReadOnlyCollection[T] new(System.Collections.Generic.IList[T] list)
#class System.Collections.ObjectModel.ObservableCollection\`1<T> :System.Collections.ObjectModel.Collection\`1[T];System.Collections.Generic.IList\`1[T];System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyList\`1[T];System.Collections.Generic.IReadOnlyCollection\`1[T];System.Collections.Specialized.INotifyCollectionChanged;System.ComponentModel.INotifyPropertyChanged @23
int Count {get;}
T Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Move(int oldIndex, int newIndex)
void Add(T item)
int IList.Add(System.Object value)
void Clear()
void IList.Clear()
void CopyTo(T[] array, int index)
void ICollection.CopyTo(array array, int index)
bool Contains(T item)
bool IList.Contains(System.Object value)
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(T item)
int IList.IndexOf(System.Object value)
void Insert(int index, T item)
void IList.Insert(int index, System.Object value)
bool Remove(T item)
void IList.Remove(System.Object value)
void RemoveAt(int index)
void IList.RemoveAt(int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.ObjectModel.ObservableCollection[T] new()
System.Collections.ObjectModel.ObservableCollection[T] new(System.Collections.Generic.IEnumerable[T] collection)
System.Collections.ObjectModel.ObservableCollection[T] new(System.Collections.Generic.List[T] list)
#class System.Collections.ObjectModel.ReadOnlyDictionary\`2<TKey,TValue> :System.Object;System.Collections.Generic.IDictionary\`2[TKey,TValue];System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.Generic.IReadOnlyDictionary\`2[TKey,TValue];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]] @0
System.Collections.ObjectModel.ReadOnlyDictionary\`2+KeyCollection[TKey,TValue] Keys {get;}
System.Collections.ObjectModel.ReadOnlyDictionary\`2+ValueCollection[TKey,TValue] Values {get;}
TValue Item(TKey key) {get;}
System.Object IDictionary.Item(System.Object key) {get;set;}
int Count {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
bool ContainsKey(TKey key)
bool TryGetValue(TKey key, [ref] TValue value)
System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void IDictionary.Add(System.Object key, System.Object value)
void IDictionary.Remove(System.Object key)
void IDictionary.Clear()
bool IDictionary.Contains(System.Object key)
void ICollection.CopyTo(array array, int index)
static System.Collections.ObjectModel.ReadOnlyDictionary[TKey,TValue] Empty {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.ObjectModel.ReadOnlyDictionary[TKey,TValue] new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
#class System.Collections.Concurrent.ConcurrentDictionary\`2<TKey,TValue> :System.Object;System.Collections.Generic.IDictionary\`2[TKey,TValue];System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerable;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.Generic.IReadOnlyDictionary\`2[TKey,TValue];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]] @24
TValue Item(TKey key) {get;set;}
System.Object IDictionary.Item(System.Object key) {get;set;}
System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
int Count {get;}
bool IsEmpty {get;}
System.Collections.Generic.ICollection[TKey] Keys {get;}
System.Collections.Generic.ICollection[TValue] Values {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
System.Collections.Concurrent.ConcurrentDictionary\`2+AlternateLookup[TKey,TValue,TAlternateKey] GetAlternateLookup[TAlternateKey]()
bool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Concurrent.ConcurrentDictionary\`2+AlternateLookup[TKey,TValue,TAlternateKey] lookup)
bool TryAdd(TKey key, TValue value)
bool ContainsKey(TKey key)
bool TryRemove(TKey key, [ref] TValue value)
bool TryRemove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
bool TryGetValue(TKey key, [ref] TValue value)
bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
void Clear()
void IDictionary.Clear()
System.Collections.Generic.KeyValuePair[TKey,TValue][] ToArray()
System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
TValue GetOrAdd(TKey key, System.Func[TKey,TValue] valueFactory)
TValue GetOrAdd[TArg](TKey key, System.Func[TKey,TArg,TValue] valueFactory, TArg factoryArgument)
TValue GetOrAdd(TKey key, TValue value)
TValue AddOrUpdate[TArg](TKey key, System.Func[TKey,TArg,TValue] addValueFactory, System.Func[TKey,TValue,TArg,TValue] updateValueFactory, TArg factoryArgument)
TValue AddOrUpdate(TKey key, System.Func[TKey,TValue] addValueFactory, System.Func[TKey,TValue,TValue] updateValueFactory)
TValue AddOrUpdate(TKey key, TValue addValue, System.Func[TKey,TValue,TValue] updateValueFactory)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
void IDictionary.Add(System.Object key, System.Object value)
void IDictionary.Remove(System.Object key)
bool IDictionary.Contains(System.Object key)
void ICollection.CopyTo(array array, int index)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] new()
System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] new(int concurrencyLevel, int capacity)
System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)
System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] new(System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] new(int concurrencyLevel, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] new(int concurrencyLevel, int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)
#class System.Collections.Concurrent.ConcurrentQueue\`1<T> :System.Object;System.Collections.Concurrent.IProducerConsumerCollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[T] @0
bool IsEmpty {get;}
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
T[] ToArray()
void CopyTo(T[] array, int index)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void Enqueue(T item)
bool TryDequeue([ref] T result)
bool TryPeek([ref] T result)
void Clear()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Concurrent.ConcurrentQueue[T] new()
System.Collections.Concurrent.ConcurrentQueue[T] new(System.Collections.Generic.IEnumerable[T] collection)
#class System.Collections.Concurrent.ConcurrentBag\`1<T> :System.Object;System.Collections.Concurrent.IProducerConsumerCollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[T] @24
int Count {get;}
bool IsEmpty {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(T item)
bool TryTake([ref] T result)
bool TryPeek([ref] T result)
void CopyTo(T[] array, int index)
void ICollection.CopyTo(array array, int index)
T[] ToArray()
void Clear()
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Concurrent.ConcurrentBag[T] new()
System.Collections.Concurrent.ConcurrentBag[T] new(System.Collections.Generic.IEnumerable[T] collection)
#class System.Collections.Concurrent.ConcurrentStack\`1<T> :System.Object;System.Collections.Concurrent.IProducerConsumerCollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[T] @24
bool IsEmpty {get;}
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Clear()
void CopyTo(T[] array, int index)
void ICollection.CopyTo(array array, int index)
void Push(T item)
void PushRange(T[] items)
void PushRange(T[] items, int startIndex, int count)
bool TryPeek([ref] T result)
bool TryPop([ref] T result)
int TryPopRange(T[] items)
int TryPopRange(T[] items, int startIndex, int count)
T[] ToArray()
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Collections.Concurrent.ConcurrentStack[T] new()
System.Collections.Concurrent.ConcurrentStack[T] new(System.Collections.Generic.IEnumerable[T] collection)
#class System.Linq.Enumerable static :System.Object @25
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static TSource Aggregate[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TSource,TSource] func)
static TAccumulate Aggregate[TSource,TAccumulate](System.Collections.Generic.IEnumerable[TSource] source, TAccumulate seed, System.Func[TAccumulate,TSource,TAccumulate] func)
static TResult Aggregate[TSource,TAccumulate,TResult](System.Collections.Generic.IEnumerable[TSource] source, TAccumulate seed, System.Func[TAccumulate,TSource,TAccumulate] func, System.Func[TAccumulate,TResult] resultSelector)
static bool Any[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static bool Any[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static bool All[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static System.Collections.Generic.IEnumerable[TSource] Append[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource element)
static System.Collections.Generic.IEnumerable[TSource] Prepend[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource element)
static double Average(System.Collections.Generic.IEnumerable[int] source)
static double Average(System.Collections.Generic.IEnumerable[long] source)
static float Average(System.Collections.Generic.IEnumerable[float] source)
static double Average(System.Collections.Generic.IEnumerable[double] source)
static decimal Average(System.Collections.Generic.IEnumerable[decimal] source)
static System.Nullable[double] Average(System.Collections.Generic.IEnumerable[System.Nullable[int]] source)
static System.Nullable[double] Average(System.Collections.Generic.IEnumerable[System.Nullable[long]] source)
static System.Nullable[float] Average(System.Collections.Generic.IEnumerable[System.Nullable[float]] source)
static System.Nullable[double] Average(System.Collections.Generic.IEnumerable[System.Nullable[double]] source)
static System.Nullable[decimal] Average(System.Collections.Generic.IEnumerable[System.Nullable[decimal]] source)
static double Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int] selector)
static double Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,long] selector)
static float Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,float] selector)
static double Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,double] selector)
static decimal Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,decimal] selector)
static System.Nullable[double] Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[int]] selector)
static System.Nullable[double] Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[long]] selector)
static System.Nullable[float] Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[float]] selector)
static System.Nullable[double] Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[double]] selector)
static System.Nullable[decimal] Average[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[decimal]] selector)
static System.Collections.Generic.IEnumerable[TResult] Cast[TResult](System.Collections.IEnumerable source)
static System.Collections.Generic.IEnumerable[TSource[]] Chunk[TSource](System.Collections.Generic.IEnumerable[TSource] source, int size)
static System.Collections.Generic.IEnumerable[TSource] Concat[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second)
static bool Contains[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource value)
static bool Contains[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource value, System.Collections.Generic.IEqualityComparer[TSource] comparer)
static System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TAccumulate]] AggregateBy[TSource,TKey,TAccumulate](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, TAccumulate seed, System.Func[TAccumulate,TSource,TAccumulate] func, System.Collections.Generic.IEqualityComparer[TKey] keyComparer = null)
static System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TAccumulate]] AggregateBy[TSource,TKey,TAccumulate](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TKey,TAccumulate] seedSelector, System.Func[TAccumulate,TSource,TAccumulate] func, System.Collections.Generic.IEqualityComparer[TKey] keyComparer = null)
static System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,int]] CountBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] keyComparer = null)
static int Count[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static int Count[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static bool TryGetNonEnumeratedCount[TSource](System.Collections.Generic.IEnumerable[TSource] source, [ref] int count)
static long LongCount[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static long LongCount[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static System.Collections.Generic.IEnumerable[TSource] DefaultIfEmpty[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.IEnumerable[TSource] DefaultIfEmpty[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource defaultValue)
static System.Collections.Generic.IEnumerable[TSource] Distinct[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.IEnumerable[TSource] Distinct[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Collections.Generic.IEqualityComparer[TSource] comparer)
static System.Collections.Generic.IEnumerable[TSource] DistinctBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Collections.Generic.IEnumerable[TSource] DistinctBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static TSource ElementAt[TSource](System.Collections.Generic.IEnumerable[TSource] source, int index)
static TSource ElementAt[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Index index)
static TSource ElementAtOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, int index)
static TSource ElementAtOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Index index)
static System.Collections.Generic.IEnumerable[TSource] AsEnumerable[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.IEnumerable[TResult] Empty[TResult]()
static System.Collections.Generic.IEnumerable[TSource] Except[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second)
static System.Collections.Generic.IEnumerable[TSource] Except[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second, System.Collections.Generic.IEqualityComparer[TSource] comparer)
static System.Collections.Generic.IEnumerable[TSource] ExceptBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TKey] second, System.Func[TSource,TKey] keySelector)
static System.Collections.Generic.IEnumerable[TSource] ExceptBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TKey] second, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static TSource First[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource First[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static TSource FirstOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource FirstOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource defaultValue)
static TSource FirstOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static TSource FirstOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate, TSource defaultValue)
static System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey,TSource]] GroupBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey,TSource]] GroupBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey,TElement]] GroupBy[TSource,TKey,TElement](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector)
static System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey,TElement]] GroupBy[TSource,TKey,TElement](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[TResult] GroupBy[TSource,TKey,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TKey,System.Collections.Generic.IEnumerable[TSource],TResult] resultSelector)
static System.Collections.Generic.IEnumerable[TResult] GroupBy[TSource,TKey,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TKey,System.Collections.Generic.IEnumerable[TSource],TResult] resultSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[TResult] GroupBy[TSource,TKey,TElement,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector, System.Func[TKey,System.Collections.Generic.IEnumerable[TElement],TResult] resultSelector)
static System.Collections.Generic.IEnumerable[TResult] GroupBy[TSource,TKey,TElement,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector, System.Func[TKey,System.Collections.Generic.IEnumerable[TElement],TResult] resultSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[TResult] GroupJoin[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,System.Collections.Generic.IEnumerable[TInner],TResult] resultSelector)
static System.Collections.Generic.IEnumerable[TResult] GroupJoin[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,System.Collections.Generic.IEnumerable[TInner],TResult] resultSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[System.ValueTuple[int,TSource]] Index[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.IEnumerable[T] InfiniteSequence[T](T start, T step)
static System.Collections.Generic.IEnumerable[TSource] Intersect[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second)
static System.Collections.Generic.IEnumerable[TSource] Intersect[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second, System.Collections.Generic.IEqualityComparer[TSource] comparer)
static System.Collections.Generic.IEnumerable[TSource] IntersectBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TKey] second, System.Func[TSource,TKey] keySelector)
static System.Collections.Generic.IEnumerable[TSource] IntersectBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TKey] second, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[TResult] Join[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,TInner,TResult] resultSelector)
static System.Collections.Generic.IEnumerable[TResult] Join[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,TInner,TResult] resultSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static TSource Last[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource Last[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static TSource LastOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource LastOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource defaultValue)
static TSource LastOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static TSource LastOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate, TSource defaultValue)
static System.Collections.Generic.IEnumerable[TResult] LeftJoin[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,TInner,TResult] resultSelector)
static System.Collections.Generic.IEnumerable[TResult] LeftJoin[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,TInner,TResult] resultSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Linq.ILookup[TKey,TSource] ToLookup[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Linq.ILookup[TKey,TSource] ToLookup[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Linq.ILookup[TKey,TElement] ToLookup[TSource,TKey,TElement](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector)
static System.Linq.ILookup[TKey,TElement] ToLookup[TSource,TKey,TElement](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static int Max(System.Collections.Generic.IEnumerable[int] source)
static long Max(System.Collections.Generic.IEnumerable[long] source)
static System.Nullable[int] Max(System.Collections.Generic.IEnumerable[System.Nullable[int]] source)
static System.Nullable[long] Max(System.Collections.Generic.IEnumerable[System.Nullable[long]] source)
static double Max(System.Collections.Generic.IEnumerable[double] source)
static System.Nullable[double] Max(System.Collections.Generic.IEnumerable[System.Nullable[double]] source)
static float Max(System.Collections.Generic.IEnumerable[float] source)
static System.Nullable[float] Max(System.Collections.Generic.IEnumerable[System.Nullable[float]] source)
static decimal Max(System.Collections.Generic.IEnumerable[decimal] source)
static System.Nullable[decimal] Max(System.Collections.Generic.IEnumerable[System.Nullable[decimal]] source)
static TSource Max[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Collections.Generic.IComparer[TSource] comparer)
static int Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int] selector)
static System.Nullable[int] Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[int]] selector)
static long Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,long] selector)
static System.Nullable[long] Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[long]] selector)
static float Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,float] selector)
static System.Nullable[float] Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[float]] selector)
static double Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,double] selector)
static System.Nullable[double] Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[double]] selector)
static decimal Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,decimal] selector)
static System.Nullable[decimal] Max[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[decimal]] selector)
static TResult Max[TSource,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TResult] selector)
static TSource MaxBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static TSource MaxBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
static int Min(System.Collections.Generic.IEnumerable[int] source)
static long Min(System.Collections.Generic.IEnumerable[long] source)
static System.Nullable[int] Min(System.Collections.Generic.IEnumerable[System.Nullable[int]] source)
static System.Nullable[long] Min(System.Collections.Generic.IEnumerable[System.Nullable[long]] source)
static float Min(System.Collections.Generic.IEnumerable[float] source)
static System.Nullable[float] Min(System.Collections.Generic.IEnumerable[System.Nullable[float]] source)
static double Min(System.Collections.Generic.IEnumerable[double] source)
static System.Nullable[double] Min(System.Collections.Generic.IEnumerable[System.Nullable[double]] source)
static decimal Min(System.Collections.Generic.IEnumerable[decimal] source)
static System.Nullable[decimal] Min(System.Collections.Generic.IEnumerable[System.Nullable[decimal]] source)
static TSource Min[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Collections.Generic.IComparer[TSource] comparer)
static int Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int] selector)
static System.Nullable[int] Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[int]] selector)
static long Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,long] selector)
static System.Nullable[long] Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[long]] selector)
static float Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,float] selector)
static System.Nullable[float] Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[float]] selector)
static double Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,double] selector)
static System.Nullable[double] Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[double]] selector)
static decimal Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,decimal] selector)
static System.Nullable[decimal] Min[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[decimal]] selector)
static TResult Min[TSource,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TResult] selector)
static TSource MinBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static TSource MinBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[TResult] OfType[TResult](System.Collections.IEnumerable source)
static System.Linq.IOrderedEnumerable[T] Order[T](System.Collections.Generic.IEnumerable[T] source)
static System.Linq.IOrderedEnumerable[T] Order[T](System.Collections.Generic.IEnumerable[T] source, System.Collections.Generic.IComparer[T] comparer)
static System.Linq.IOrderedEnumerable[TSource] OrderBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Linq.IOrderedEnumerable[TSource] OrderBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
static System.Linq.IOrderedEnumerable[T] OrderDescending[T](System.Collections.Generic.IEnumerable[T] source)
static System.Linq.IOrderedEnumerable[T] OrderDescending[T](System.Collections.Generic.IEnumerable[T] source, System.Collections.Generic.IComparer[T] comparer)
static System.Linq.IOrderedEnumerable[TSource] OrderByDescending[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Linq.IOrderedEnumerable[TSource] OrderByDescending[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
static System.Linq.IOrderedEnumerable[TSource] ThenBy[TSource,TKey](System.Linq.IOrderedEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Linq.IOrderedEnumerable[TSource] ThenBy[TSource,TKey](System.Linq.IOrderedEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
static System.Linq.IOrderedEnumerable[TSource] ThenByDescending[TSource,TKey](System.Linq.IOrderedEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Linq.IOrderedEnumerable[TSource] ThenByDescending[TSource,TKey](System.Linq.IOrderedEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[int] Range(int start, int count)
static System.Collections.Generic.IEnumerable[TResult] Repeat[TResult](TResult element, int count)
static System.Collections.Generic.IEnumerable[TSource] Shuffle[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.IEnumerable[TSource] Reverse[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.IEnumerable[TSource] Reverse[TSource](TSource[] source)
static System.Collections.Generic.IEnumerable[TResult] RightJoin[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,TInner,TResult] resultSelector)
static System.Collections.Generic.IEnumerable[TResult] RightJoin[TOuter,TInner,TKey,TResult](System.Collections.Generic.IEnumerable[TOuter] outer, System.Collections.Generic.IEnumerable[TInner] inner, System.Func[TOuter,TKey] outerKeySelector, System.Func[TInner,TKey] innerKeySelector, System.Func[TOuter,TInner,TResult] resultSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[TResult] Select[TSource,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TResult] selector)
static System.Collections.Generic.IEnumerable[TResult] Select[TSource,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int,TResult] selector)
static System.Collections.Generic.IEnumerable[TResult] SelectMany[TSource,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Collections.Generic.IEnumerable[TResult]] selector)
static System.Collections.Generic.IEnumerable[TResult] SelectMany[TSource,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int,System.Collections.Generic.IEnumerable[TResult]] selector)
static System.Collections.Generic.IEnumerable[TResult] SelectMany[TSource,TCollection,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int,System.Collections.Generic.IEnumerable[TCollection]] collectionSelector, System.Func[TSource,TCollection,TResult] resultSelector)
static System.Collections.Generic.IEnumerable[TResult] SelectMany[TSource,TCollection,TResult](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Collections.Generic.IEnumerable[TCollection]] collectionSelector, System.Func[TSource,TCollection,TResult] resultSelector)
static System.Collections.Generic.IEnumerable[T] Sequence[T](T start, T endInclusive, T step)
static bool SequenceEqual[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second)
static bool SequenceEqual[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second, System.Collections.Generic.IEqualityComparer[TSource] comparer)
static TSource Single[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource Single[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static TSource SingleOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static TSource SingleOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, TSource defaultValue)
static TSource SingleOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static TSource SingleOrDefault[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate, TSource defaultValue)
static System.Collections.Generic.IEnumerable[TSource] Skip[TSource](System.Collections.Generic.IEnumerable[TSource] source, int count)
static System.Collections.Generic.IEnumerable[TSource] SkipWhile[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static System.Collections.Generic.IEnumerable[TSource] SkipWhile[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int,bool] predicate)
static System.Collections.Generic.IEnumerable[TSource] SkipLast[TSource](System.Collections.Generic.IEnumerable[TSource] source, int count)
static int Sum(System.Collections.Generic.IEnumerable[int] source)
static long Sum(System.Collections.Generic.IEnumerable[long] source)
static float Sum(System.Collections.Generic.IEnumerable[float] source)
static double Sum(System.Collections.Generic.IEnumerable[double] source)
static decimal Sum(System.Collections.Generic.IEnumerable[decimal] source)
static System.Nullable[int] Sum(System.Collections.Generic.IEnumerable[System.Nullable[int]] source)
static System.Nullable[long] Sum(System.Collections.Generic.IEnumerable[System.Nullable[long]] source)
static System.Nullable[float] Sum(System.Collections.Generic.IEnumerable[System.Nullable[float]] source)
static System.Nullable[double] Sum(System.Collections.Generic.IEnumerable[System.Nullable[double]] source)
static System.Nullable[decimal] Sum(System.Collections.Generic.IEnumerable[System.Nullable[decimal]] source)
static int Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int] selector)
static long Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,long] selector)
static float Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,float] selector)
static double Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,double] selector)
static decimal Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,decimal] selector)
static System.Nullable[int] Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[int]] selector)
static System.Nullable[long] Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[long]] selector)
static System.Nullable[float] Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[float]] selector)
static System.Nullable[double] Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[double]] selector)
static System.Nullable[decimal] Sum[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,System.Nullable[decimal]] selector)
static System.Collections.Generic.IEnumerable[TSource] Take[TSource](System.Collections.Generic.IEnumerable[TSource] source, int count)
static System.Collections.Generic.IEnumerable[TSource] Take[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Range range)
static System.Collections.Generic.IEnumerable[TSource] TakeWhile[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static System.Collections.Generic.IEnumerable[TSource] TakeWhile[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int,bool] predicate)
static System.Collections.Generic.IEnumerable[TSource] TakeLast[TSource](System.Collections.Generic.IEnumerable[TSource] source, int count)
static TSource[] ToArray[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.List[TSource] ToList[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.Dictionary[TKey,TValue] ToDictionary[TKey,TValue](System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] source)
static System.Collections.Generic.Dictionary[TKey,TValue] ToDictionary[TKey,TValue](System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] source, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.Dictionary[TKey,TValue] ToDictionary[TKey,TValue](System.Collections.Generic.IEnumerable[System.ValueTuple[TKey,TValue]] source)
static System.Collections.Generic.Dictionary[TKey,TValue] ToDictionary[TKey,TValue](System.Collections.Generic.IEnumerable[System.ValueTuple[TKey,TValue]] source, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.Dictionary[TKey,TSource] ToDictionary[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector)
static System.Collections.Generic.Dictionary[TKey,TSource] ToDictionary[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.Dictionary[TKey,TElement] ToDictionary[TSource,TKey,TElement](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector)
static System.Collections.Generic.Dictionary[TKey,TElement] ToDictionary[TSource,TKey,TElement](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.HashSet[TSource] ToHashSet[TSource](System.Collections.Generic.IEnumerable[TSource] source)
static System.Collections.Generic.HashSet[TSource] ToHashSet[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Collections.Generic.IEqualityComparer[TSource] comparer)
static System.Collections.Generic.IEnumerable[TSource] Union[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second)
static System.Collections.Generic.IEnumerable[TSource] Union[TSource](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second, System.Collections.Generic.IEqualityComparer[TSource] comparer)
static System.Collections.Generic.IEnumerable[TSource] UnionBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second, System.Func[TSource,TKey] keySelector)
static System.Collections.Generic.IEnumerable[TSource] UnionBy[TSource,TKey](System.Collections.Generic.IEnumerable[TSource] first, System.Collections.Generic.IEnumerable[TSource] second, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
static System.Collections.Generic.IEnumerable[TSource] Where[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,bool] predicate)
static System.Collections.Generic.IEnumerable[TSource] Where[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,int,bool] predicate)
static System.Collections.Generic.IEnumerable[TResult] Zip[TFirst,TSecond,TResult](System.Collections.Generic.IEnumerable[TFirst] first, System.Collections.Generic.IEnumerable[TSecond] second, System.Func[TFirst,TSecond,TResult] resultSelector)
static System.Collections.Generic.IEnumerable[System.ValueTuple[TFirst,TSecond]] Zip[TFirst,TSecond](System.Collections.Generic.IEnumerable[TFirst] first, System.Collections.Generic.IEnumerable[TSecond] second)
static System.Collections.Generic.IEnumerable[System.ValueTuple[TFirst,TSecond,TThird]] Zip[TFirst,TSecond,TThird](System.Collections.Generic.IEnumerable[TFirst] first, System.Collections.Generic.IEnumerable[TSecond] second, System.Collections.Generic.IEnumerable[TThird] third)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.CharEnumerator :System.Object;System.Collections.IEnumerator;System.Collections.Generic.IEnumerator\`1[System.Char];System.IDisposable;System.ICloneable @0
char Current {get;}
System.Object Clone()
System.Object ICloneable.Clone()
bool MoveNext()
bool IEnumerator.MoveNext()
void Dispose()
void IDisposable.Dispose()
void Reset()
void IEnumerator.Reset()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#interface System.Linq.IGrouping\`2<TKey,TElement> :System.Collections.Generic.IEnumerable\`1[TElement];System.Collections.IEnumerable @25
TKey Key {get;}
System.Collections.IEnumerator IEnumerable.GetEnumerator()
`
