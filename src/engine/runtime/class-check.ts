/** What a class has to implement before .NET makes its type: the abstract members of its base and of its interfaces. */
import { type NetType, T } from '../../objects/net-type.ts'
import { ErrorList, type ParseError } from '../language/parse-errors.ts'
import { type Overload, surfaceOf } from '../types/surface.ts'
import { typeOfText } from '../types/type-loader.ts'
import type { ScriptClass, ScriptMethod } from './class-definition.ts'

// abstract classes that scripts derive from: their abstract methods in the order .NET asks for them, with the numbers of parameters
const abstractMembers: ReadonlyMap<string, readonly string[]> = new Map(
  `System.IO.Stream|get_CanRead(0) get_CanWrite(0) get_CanSeek(0) get_Length(0) get_Position(0) set_Position(1) Flush(0) Seek(2) SetLength(1) Read(3) Write(3)
System.IO.FileSystemInfo|get_Name(0) get_Exists(0) Delete(0)
System.Text.Encoding|GetByteCount(3) GetBytes(5) GetCharCount(3) GetChars(5) GetMaxByteCount(1) GetMaxCharCount(1)
System.Text.Encoder|GetByteCount(4) GetBytes(6)
System.Text.Decoder|GetCharCount(3) GetChars(5)
System.Type|get_Name(0) IsDefined(2) GetCustomAttributes(1) GetCustomAttributes(2) get_Namespace(0) get_AssemblyQualifiedName(0) get_FullName(0) get_Assembly(0) get_Module(0) get_UnderlyingSystemType(0) IsArrayImpl(0) IsByRefImpl(0) IsPointerImpl(0) HasElementTypeImpl(0) GetElementType(0) GetAttributeFlagsImpl(0) IsCOMObjectImpl(0) IsPrimitiveImpl(0) GetConstructorImpl(5) GetConstructors(1) GetEvent(2) GetEvents(1) GetField(2) GetFields(1) GetMembers(1) GetMethodImpl(6) GetMethods(1) GetNestedType(2) GetNestedTypes(1) GetPropertyImpl(6) GetProperties(1) get_GUID(0) get_BaseType(0) InvokeMember(8) GetInterface(2) GetInterfaces(0)
System.Reflection.MemberInfo|get_MemberType(0) get_Name(0) get_DeclaringType(0) get_ReflectedType(0) IsDefined(2) GetCustomAttributes(1) GetCustomAttributes(2)
System.Management.Automation.Host.PSHost|get_Name(0) get_Version(0) get_InstanceId(0) get_UI(0) get_CurrentCulture(0) get_CurrentUICulture(0) SetShouldExit(1) EnterNestedPrompt(0) ExitNestedPrompt(0) NotifyBeginApplication(0) NotifyEndApplication(0)
System.Management.Automation.Host.PSHostUserInterface|get_RawUI(0) ReadLine(0) ReadLineAsSecureString(0) Write(1) Write(3) WriteLine(1) WriteErrorLine(1) WriteDebugLine(1) WriteProgress(2) WriteVerboseLine(1) WriteWarningLine(1) Prompt(3) PromptForCredential(4) PromptForCredential(6) PromptForChoice(4)
System.Management.Automation.Host.PSHostRawUserInterface|get_ForegroundColor(0) set_ForegroundColor(1) get_BackgroundColor(0) set_BackgroundColor(1) get_CursorPosition(0) set_CursorPosition(1) get_WindowPosition(0) set_WindowPosition(1) get_CursorSize(0) set_CursorSize(1) get_BufferSize(0) set_BufferSize(1) get_WindowSize(0) set_WindowSize(1) get_MaxWindowSize(0) get_MaxPhysicalWindowSize(0) ReadKey(1) FlushInputBuffer(0) get_KeyAvailable(0) get_WindowTitle(0) set_WindowTitle(1) SetBufferContents(2) GetBufferContents(1) ScrollBufferContents(4)
System.Management.Automation.ValidateArgumentsAttribute|Validate(2)
System.Management.Automation.ValidateEnumeratedArgumentsAttribute|ValidateElement(1)
System.Management.Automation.ArgumentTransformationAttribute|Transform(2)
System.Management.Automation.CachedValidValuesGeneratorBase|GenerateValidValues(0)
System.Management.Automation.PSTypeConverter|CanConvertFrom(2) ConvertFrom(4) CanConvertTo(2) ConvertTo(4)
System.Management.Automation.PSPropertyAdapter|GetProperties(1) GetProperty(2) IsSettable(1) IsGettable(1) GetPropertyValue(1) SetPropertyValue(2) GetPropertyTypeName(1)
System.Globalization.Calendar|AddMonths(2) AddYears(2) GetDayOfMonth(1) GetDayOfWeek(1) GetDayOfYear(1) GetDaysInMonth(3) GetDaysInYear(2) GetEra(1) get_Eras(0) GetMonth(1) GetMonthsInYear(2) GetYear(1) IsLeapDay(4) IsLeapMonth(3) IsLeapYear(2) ToDateTime(8)
System.StringComparer|Compare(2) Equals(2) GetHashCode(1)
System.Collections.Generic.Comparer\`1|Compare(2)
System.Collections.Generic.EqualityComparer\`1|Equals(2) GetHashCode(1)
System.Collections.ObjectModel.KeyedCollection\`2|GetKeyForItem(1)
System.Security.Cryptography.HashAlgorithm|HashCore(3) HashFinal(0) Initialize(0)
System.Security.Cryptography.SymmetricAlgorithm|CreateDecryptor(2) CreateEncryptor(2) GenerateIV(0) GenerateKey(0)
System.Security.Cryptography.RandomNumberGenerator|GetBytes(1)
System.Diagnostics.TraceListener|Write(1) WriteLine(1)
System.Xml.XmlReader|get_NodeType(0) get_LocalName(0) get_NamespaceURI(0) get_Prefix(0) get_Value(0) get_Depth(0) get_BaseURI(0) get_IsEmptyElement(0) get_AttributeCount(0) GetAttribute(1) GetAttribute(2) MoveToAttribute(1) MoveToAttribute(2) MoveToFirstAttribute(0) MoveToNextAttribute(0) MoveToElement(0) ReadAttributeValue(0) Read(0) get_EOF(0) get_ReadState(0) get_NameTable(0) LookupNamespace(1) ResolveEntity(0)
System.Xml.XmlWriter|WriteStartDocument(0) WriteStartDocument(1) WriteEndDocument(0) WriteDocType(4) WriteStartElement(3) WriteEndElement(0) WriteFullEndElement(0) WriteStartAttribute(3) WriteEndAttribute(0) WriteCData(1) WriteComment(1) WriteProcessingInstruction(2) WriteEntityRef(1) WriteCharEntity(1) WriteWhitespace(1) WriteString(1) WriteSurrogateCharEntity(2) WriteChars(3) WriteRaw(3) WriteRaw(1) WriteBase64(3) get_WriteState(0) Flush(0) LookupPrefix(1)
System.Xml.XmlResolver|GetEntity(3)
System.Xml.XmlNode|get_Name(0) get_NodeType(0) CloneNode(1) get_LocalName(0) WriteTo(1) WriteContentTo(1)
System.Management.Automation.Job|get_StatusMessage(0) get_HasMoreData(0) get_Location(0) StopJob(0)
System.Management.Automation.Job2|get_StatusMessage(0) get_HasMoreData(0) get_Location(0) StopJob(0) StartJob(0) StartJobAsync(0) StopJobAsync(0) SuspendJob(0) SuspendJobAsync(0) ResumeJob(0) ResumeJobAsync(0) UnblockJob(0) UnblockJobAsync(0) StopJob(2) StopJobAsync(2) SuspendJob(2) SuspendJobAsync(2)
System.Management.Automation.JobSourceAdapter|NewJob(1) GetJobs(0) GetJobsByName(2) GetJobsByCommand(2) GetJobByInstanceId(2) GetJobBySessionId(2) GetJobsByState(2) GetJobsByFilter(2) RemoveJob(1)
System.IO.TextWriter|get_Encoding(0)
System.Management.Automation.Runspaces.RunspaceConnectionInfo|get_ComputerName(0) set_ComputerName(1) get_Credential(0) set_Credential(1) get_AuthenticationMechanism(0) set_AuthenticationMechanism(1) get_CertificateThumbprint(0) set_CertificateThumbprint(1)
System.Management.Automation.ArgumentCompleterFactoryAttribute|Create(0)
System.FormattableString|get_Format(0) GetArguments(0) get_ArgumentCount(0) GetArgument(1) ToString(1)
System.Management.Automation.PSMemberInfo|get_MemberType(0) get_Value(0) set_Value(1) get_TypeNameOfValue(0) Copy(0)
System.Management.Automation.CommandInfo|get_Definition(0) get_OutputType(0)
System.Text.EncodingProvider|GetEncoding(1)
System.Runtime.Serialization.SerializationBinder|BindToType(2)
System.Data.Common.DbConnection|get_ConnectionString(0) set_ConnectionString(1) get_Database(0) get_DataSource(0) get_ServerVersion(0) get_State(0) BeginDbTransaction(1) Close(0) ChangeDatabase(1) CreateDbCommand(0) Open(0)
System.Data.Common.DbCommand|get_CommandText(0) set_CommandText(1) get_CommandTimeout(0) set_CommandTimeout(1) get_CommandType(0) set_CommandType(1) get_DbConnection(0) set_DbConnection(1) get_DbParameterCollection(0) get_DbTransaction(0) set_DbTransaction(1) get_DesignTimeVisible(0) set_DesignTimeVisible(1) get_UpdatedRowSource(0) set_UpdatedRowSource(1) Cancel(0) CreateDbParameter(0) ExecuteDbDataReader(1) ExecuteNonQuery(0) ExecuteScalar(0) Prepare(0)`
    .split('\n')
    .map((line) => {
      const [name = '', members = ''] = line.split('|')
      return [name, members.split(' ')] as const
    }),
)

/** The class and those of its ancestors that scripts defined. */
function lineOf(owner: ScriptClass): ScriptClass[] {
  const line: ScriptClass[] = []
  for (let one: ScriptClass | undefined = owner; one; one = one.base) line.push(one)
  return line
}

const instanceMethods = (owner: ScriptClass): Overload[] =>
  owner.methods.filter((one) => !one.isStatic && one.name !== 'new')

function missingOfBase(owner: ScriptClass): string | undefined {
  const base = owner.netBase
  const required = abstractMembers.get(base.genericDefinition?.fullName ?? base.fullName)
  if (!required) return undefined
  const line = lineOf(owner)
  const has = new Set(
    line.flatMap((one) => [
      ...instanceMethods(one).map((method) => `${method.name}(${method.parameters.length})`),
      ...one.fields.flatMap((field) => [`get_${field.name}(0)`, `set_${field.name}(1)`]),
    ]),
  )
  return required.find((one) => !has.has(one))?.replace(/\(\d+\)$/, '')
}

const returnOf = (method: Overload): NetType => (method.script as ScriptMethod).returnType
const sameTypes = (mine: Overload, wanted: Overload): boolean =>
  mine.parameters.length === wanted.parameters.length &&
  wanted.parameters.every((one, at) => one.isOpen || mine.parameters[at]?.type === one.type)

function missingOfInterface(owner: ScriptClass, wanted: NetType): string | undefined {
  const line = lineOf(owner)
  const inherited = surfaceOf(owner.netBase)
  if (owner.netBase.isSubtypeOf(wanted)) return undefined
  const own = line.flatMap(instanceMethods)
  const fields = line.flatMap((one) => one.fields.filter((field) => !field.isStatic))
  const surface = surfaceOf(wanted)
  for (const entry of surface.properties.values()) {
    const key = entry.name.toLowerCase()
    if (entry.indexed || inherited.properties.has(key) || fields.some((one) => one.name === entry.name))
      continue
    for (const [accessor, is] of [
      [`get_${entry.name}`, entry.canGet],
      [`set_${entry.name}`, entry.canSet],
    ] as const)
      if (is && !own.some((one) => one.name === accessor)) return accessor
  }
  for (const group of surface.methods.values()) {
    const of = inherited.methods.get(group.name.toLowerCase())?.overloads ?? []
    for (const one of group.overloads) {
      if (of.some((theirs) => sameTypes(theirs, one))) continue
      // what every object has, methods with type parameters of their own
      if (one.declaring === T.Object || one.typeParameters.length > 0) continue
      const returns = typeOfText(one.returnText)
      const found = own.some(
        (mine) => mine.name === one.name && sameTypes(mine, one) && (!returns || returnOf(mine) === returns),
      )
      if (!found) return one.name
    }
  }
  return undefined
}

/** @returns the errors of the classes of a script, as they are defined */
export function checkImplemented(owners: readonly ScriptClass[], assembly: string): ParseError[] {
  const errors = new ErrorList()
  for (const owner of owners) {
    const missing =
      missingOfBase(owner) ??
      [...owner.type.interfaces].map((one) => missingOfInterface(owner, one)).find((one) => one !== undefined)
    if (missing === undefined) continue
    const message = `Method '${missing}' in type '${owner.type.name}' from assembly '${assembly}' does not have an implementation.`
    errors.report(owner.ast.extent, 'TypeCreationError', [owner.type.name, message])
  }
  return errors.errors
}
