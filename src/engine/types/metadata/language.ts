/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const languageMetadata: string = `#class System.Management.Automation.VariablePath :System.Object @26
string UserPath {get;}
bool IsGlobal {get;}
bool IsLocal {get;}
bool IsPrivate {get;}
bool IsScript {get;}
bool IsUnqualified {get;}
bool IsUnscopedVariable {get;}
bool IsVariable {get;}
bool IsDriveQualified {get;}
string DriveName {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.VariablePath new(string path)
#class System.Management.Automation.Language.StaticParameterBinder static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.Language.StaticBindingResult BindCommand(System.Management.Automation.Language.CommandAst commandAst)
static System.Management.Automation.Language.StaticBindingResult BindCommand(System.Management.Automation.Language.CommandAst commandAst, bool resolve)
static System.Management.Automation.Language.StaticBindingResult BindCommand(System.Management.Automation.Language.CommandAst commandAst, bool resolve, string[] desiredParameters)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.ErrorStatementAst :System.Management.Automation.Language.PipelineBaseAst @26
System.Management.Automation.Language.Token Kind {get;}
System.Collections.Generic.Dictionary[string,System.Tuple[System.Management.Automation.Language.Token,System.Management.Automation.Language.Ast]] Flags {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] Conditions {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] Bodies {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] NestedAst {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Management.Automation.Language.ExpressionAst GetPureExpression()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.ErrorExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] NestedAst {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.ScriptRequirements :System.Object @26
string RequiredApplicationId {get;}
version RequiredPSVersion {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredPSEditions {get;}
System.Collections.ObjectModel.ReadOnlyCollection[Microsoft.PowerShell.Commands.ModuleSpecification] RequiredModules {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredAssemblies {get;}
bool IsElevationRequired {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ScriptRequirements new()
#class System.Management.Automation.Language.ScriptBlockAst :System.Management.Automation.Language.Ast @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.UsingStatementAst] UsingStatements {get;}
System.Management.Automation.Language.ParamBlockAst ParamBlock {get;}
System.Management.Automation.Language.NamedBlockAst BeginBlock {get;}
System.Management.Automation.Language.NamedBlockAst ProcessBlock {get;}
System.Management.Automation.Language.NamedBlockAst EndBlock {get;}
System.Management.Automation.Language.NamedBlockAst CleanBlock {get;}
System.Management.Automation.Language.NamedBlockAst DynamicParamBlock {get;}
System.Management.Automation.Language.ScriptRequirements ScriptRequirements {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.CommentHelpInfo GetHelpContent()
scriptblock GetScriptBlock()
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst cleanBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst cleanBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst cleanBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.List[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
System.Management.Automation.Language.ScriptBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
#class System.Management.Automation.Language.ParamBlockAst :System.Management.Automation.Language.Ast @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ParamBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ParameterAst] parameters)
#class System.Management.Automation.Language.NamedBlockAst :System.Management.Automation.Language.Ast @26
bool Unnamed {get;}
System.Management.Automation.Language.TokenKind BlockKind {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.StatementAst] Statements {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TrapStatementAst] Traps {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.NamedBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TokenKind blockName, System.Management.Automation.Language.StatementBlockAst statementBlock, bool unnamed)
#class System.Management.Automation.Language.NamedAttributeArgumentAst :System.Management.Automation.Language.Ast @26
string ArgumentName {get;}
System.Management.Automation.Language.ExpressionAst Argument {get;}
bool ExpressionOmitted {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.NamedAttributeArgumentAst new(System.Management.Automation.Language.IScriptExtent extent, string argumentName, System.Management.Automation.Language.ExpressionAst argument, bool expressionOmitted)
#class System.Management.Automation.Language.AttributeBaseAst abstract :System.Management.Automation.Language.Ast @26
System.Management.Automation.Language.ITypeName TypeName {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.AttributeAst :System.Management.Automation.Language.AttributeBaseAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] PositionalArguments {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.NamedAttributeArgumentAst] NamedArguments {get;}
System.Management.Automation.Language.ITypeName TypeName {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.AttributeAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName typeName, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] positionalArguments, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.NamedAttributeArgumentAst] namedArguments)
#class System.Management.Automation.Language.TypeConstraintAst :System.Management.Automation.Language.AttributeBaseAst @26
System.Management.Automation.Language.ITypeName TypeName {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.TypeConstraintAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName typeName)
System.Management.Automation.Language.TypeConstraintAst new(System.Management.Automation.Language.IScriptExtent extent, type type)
#class System.Management.Automation.Language.ParameterAst :System.Management.Automation.Language.Ast @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeBaseAst] Attributes {get;}
System.Management.Automation.Language.VariableExpressionAst Name {get;}
System.Management.Automation.Language.ExpressionAst DefaultValue {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ParameterAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.VariableExpressionAst name, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeBaseAst] attributes, System.Management.Automation.Language.ExpressionAst defaultValue)
#class System.Management.Automation.Language.StatementBlockAst :System.Management.Automation.Language.Ast @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.StatementAst] Statements {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TrapStatementAst] Traps {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.StatementBlockAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.StatementAst] statements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.TrapStatementAst] traps)
#class System.Management.Automation.Language.StatementAst abstract :System.Management.Automation.Language.Ast @26
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Language.TypeAttributes :System.Int32 @26 flags
None=0 Class=1 Interface=2 Enum=4
#class System.Management.Automation.Language.TypeDefinitionAst :System.Management.Automation.Language.StatementAst @26
string Name {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TypeConstraintAst] BaseTypes {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.MemberAst] Members {get;}
System.Management.Automation.Language.TypeAttributes TypeAttributes {get;}
bool IsEnum {get;}
bool IsClass {get;}
bool IsInterface {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.TypeDefinitionAst new(System.Management.Automation.Language.IScriptExtent extent, string name, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.MemberAst] members, System.Management.Automation.Language.TypeAttributes typeAttributes, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.TypeConstraintAst] baseTypes)
#enum System.Management.Automation.Language.UsingStatementKind :System.Int32 @26
Assembly=0 Command=1 Module=2 Namespace=3 Type=4
#class System.Management.Automation.Language.UsingStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.UsingStatementKind UsingStatementKind {get;}
System.Management.Automation.Language.StringConstantExpressionAst Name {get;}
System.Management.Automation.Language.StringConstantExpressionAst Alias {get;}
System.Management.Automation.Language.HashtableAst ModuleSpecification {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.UsingStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.UsingStatementKind kind, System.Management.Automation.Language.StringConstantExpressionAst name)
System.Management.Automation.Language.UsingStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.HashtableAst moduleSpecification)
System.Management.Automation.Language.UsingStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.UsingStatementKind kind, System.Management.Automation.Language.StringConstantExpressionAst aliasName, System.Management.Automation.Language.StringConstantExpressionAst resolvedAliasAst)
System.Management.Automation.Language.UsingStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StringConstantExpressionAst aliasName, System.Management.Automation.Language.HashtableAst moduleSpecification)
#class System.Management.Automation.Language.MemberAst abstract :System.Management.Automation.Language.Ast @26
string Name {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Language.PropertyAttributes :System.Int32 @26 flags
None=0 Public=1 Private=2 Static=16 Literal=32 Hidden=64
#class System.Management.Automation.Language.PropertyMemberAst :System.Management.Automation.Language.MemberAst @26
string Name {get;}
System.Management.Automation.Language.TypeConstraintAst PropertyType {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
System.Management.Automation.Language.PropertyAttributes PropertyAttributes {get;}
System.Management.Automation.Language.ExpressionAst InitialValue {get;}
bool IsPublic {get;}
bool IsPrivate {get;}
bool IsHidden {get;}
bool IsStatic {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.PropertyMemberAst new(System.Management.Automation.Language.IScriptExtent extent, string name, System.Management.Automation.Language.TypeConstraintAst propertyType, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.PropertyAttributes propertyAttributes, System.Management.Automation.Language.ExpressionAst initialValue)
#enum System.Management.Automation.Language.MethodAttributes :System.Int32 @26 flags
None=0 Public=1 Private=2 Static=16 Hidden=64
#class System.Management.Automation.Language.FunctionMemberAst :System.Management.Automation.Language.MemberAst @26
string Name {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
System.Management.Automation.Language.TypeConstraintAst ReturnType {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
System.Management.Automation.Language.ScriptBlockAst Body {get;}
System.Management.Automation.Language.MethodAttributes MethodAttributes {get;}
bool IsPublic {get;}
bool IsPrivate {get;}
bool IsHidden {get;}
bool IsStatic {get;}
bool IsConstructor {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.FunctionMemberAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.FunctionDefinitionAst functionDefinitionAst, System.Management.Automation.Language.TypeConstraintAst returnType, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.MethodAttributes methodAttributes)
#class System.Management.Automation.Language.FunctionDefinitionAst :System.Management.Automation.Language.StatementAst @26
bool IsFilter {get;}
bool IsWorkflow {get;}
string Name {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
System.Management.Automation.Language.ScriptBlockAst Body {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.CommentHelpInfo GetHelpContent()
System.Management.Automation.Language.CommentHelpInfo GetHelpContent(System.Collections.Generic.Dictionary[System.Management.Automation.Language.Ast,System.Management.Automation.Language.Token[]] scriptBlockTokenCache)
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.FunctionDefinitionAst new(System.Management.Automation.Language.IScriptExtent extent, bool isFilter, bool isWorkflow, string name, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ParameterAst] parameters, System.Management.Automation.Language.ScriptBlockAst body)
#class System.Management.Automation.Language.IfStatementAst :System.Management.Automation.Language.StatementAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Tuple[System.Management.Automation.Language.PipelineBaseAst,System.Management.Automation.Language.StatementBlockAst]] Clauses {get;}
System.Management.Automation.Language.StatementBlockAst ElseClause {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.IfStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Tuple[System.Management.Automation.Language.PipelineBaseAst,System.Management.Automation.Language.StatementBlockAst]] clauses, System.Management.Automation.Language.StatementBlockAst elseClause)
#class System.Management.Automation.Language.DataStatementAst :System.Management.Automation.Language.StatementAst @26
string Variable {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] CommandsAllowed {get;}
System.Management.Automation.Language.StatementBlockAst Body {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.DataStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string variableName, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] commandsAllowed, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.LabeledStatementAst abstract :System.Management.Automation.Language.StatementAst @26
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.LoopStatementAst abstract :System.Management.Automation.Language.LabeledStatementAst @26
System.Management.Automation.Language.StatementBlockAst Body {get;}
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Language.ForEachFlags :System.Int32 @26 flags
None=0 Parallel=1
#class System.Management.Automation.Language.ForEachStatementAst :System.Management.Automation.Language.LoopStatementAst @26
System.Management.Automation.Language.VariableExpressionAst Variable {get;}
System.Management.Automation.Language.ExpressionAst ThrottleLimit {get;}
System.Management.Automation.Language.ForEachFlags Flags {get;}
System.Management.Automation.Language.StatementBlockAst Body {get;}
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ForEachStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.ForEachFlags flags, System.Management.Automation.Language.VariableExpressionAst variable, System.Management.Automation.Language.PipelineBaseAst expression, System.Management.Automation.Language.StatementBlockAst body)
System.Management.Automation.Language.ForEachStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.ForEachFlags flags, System.Management.Automation.Language.ExpressionAst throttleLimit, System.Management.Automation.Language.VariableExpressionAst variable, System.Management.Automation.Language.PipelineBaseAst expression, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.ForStatementAst :System.Management.Automation.Language.LoopStatementAst @26
System.Management.Automation.Language.PipelineBaseAst Initializer {get;}
System.Management.Automation.Language.PipelineBaseAst Iterator {get;}
System.Management.Automation.Language.StatementBlockAst Body {get;}
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ForStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst initializer, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.PipelineBaseAst iterator, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.DoWhileStatementAst :System.Management.Automation.Language.LoopStatementAst @26
System.Management.Automation.Language.StatementBlockAst Body {get;}
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.DoWhileStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.DoUntilStatementAst :System.Management.Automation.Language.LoopStatementAst @26
System.Management.Automation.Language.StatementBlockAst Body {get;}
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.DoUntilStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.WhileStatementAst :System.Management.Automation.Language.LoopStatementAst @26
System.Management.Automation.Language.StatementBlockAst Body {get;}
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.WhileStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.StatementBlockAst body)
#enum System.Management.Automation.Language.SwitchFlags :System.Int32 @26 flags
None=0 File=1 Regex=2 Wildcard=4 Exact=8 CaseSensitive=16 Parallel=32
#class System.Management.Automation.Language.SwitchStatementAst :System.Management.Automation.Language.LabeledStatementAst @26
System.Management.Automation.Language.SwitchFlags Flags {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementBlockAst]] Clauses {get;}
System.Management.Automation.Language.StatementBlockAst Default {get;}
string Label {get;}
System.Management.Automation.Language.PipelineBaseAst Condition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.SwitchStatementAst new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.SwitchFlags flags, System.Collections.Generic.IEnumerable[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementBlockAst]] clauses, System.Management.Automation.Language.StatementBlockAst default)
#class System.Management.Automation.Language.CatchClauseAst :System.Management.Automation.Language.Ast @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TypeConstraintAst] CatchTypes {get;}
bool IsCatchAll {get;}
System.Management.Automation.Language.StatementBlockAst Body {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.CatchClauseAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.TypeConstraintAst] catchTypes, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.TryStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.StatementBlockAst Body {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CatchClauseAst] CatchClauses {get;}
System.Management.Automation.Language.StatementBlockAst Finally {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.TryStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StatementBlockAst body, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CatchClauseAst] catchClauses, System.Management.Automation.Language.StatementBlockAst finally)
#class System.Management.Automation.Language.TrapStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.TypeConstraintAst TrapType {get;}
System.Management.Automation.Language.StatementBlockAst Body {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.TrapStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TypeConstraintAst trapType, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.BreakStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.ExpressionAst Label {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.BreakStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst label)
#class System.Management.Automation.Language.ContinueStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.ExpressionAst Label {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ContinueStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst label)
#class System.Management.Automation.Language.ReturnStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ReturnStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)
#class System.Management.Automation.Language.ExitStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ExitStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)
#class System.Management.Automation.Language.ThrowStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
bool IsRethrow {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ThrowStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)
#class System.Management.Automation.Language.ChainableAst abstract :System.Management.Automation.Language.PipelineBaseAst @26
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.ExpressionAst GetPureExpression()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.PipelineChainAst :System.Management.Automation.Language.ChainableAst @26
System.Management.Automation.Language.ChainableAst LhsPipelineChain {get;}
System.Management.Automation.Language.PipelineAst RhsPipeline {get;}
System.Management.Automation.Language.TokenKind Operator {get;}
bool Background {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Management.Automation.Language.ExpressionAst GetPureExpression()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.PipelineChainAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ChainableAst lhsChain, System.Management.Automation.Language.PipelineAst rhsPipeline, System.Management.Automation.Language.TokenKind chainOperator, bool background = False)
#class System.Management.Automation.Language.PipelineBaseAst abstract :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.ExpressionAst GetPureExpression()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.PipelineAst :System.Management.Automation.Language.ChainableAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandBaseAst] PipelineElements {get;}
bool Background {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.ExpressionAst GetPureExpression()
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.PipelineAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandBaseAst] pipelineElements, bool background)
System.Management.Automation.Language.PipelineAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandBaseAst] pipelineElements)
System.Management.Automation.Language.PipelineAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.CommandBaseAst commandAst, bool background)
System.Management.Automation.Language.PipelineAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.CommandBaseAst commandAst)
#class System.Management.Automation.Language.CommandElementAst abstract :System.Management.Automation.Language.Ast @26
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.CommandParameterAst :System.Management.Automation.Language.CommandElementAst @26
string ParameterName {get;}
System.Management.Automation.Language.ExpressionAst Argument {get;}
System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.CommandParameterAst new(System.Management.Automation.Language.IScriptExtent extent, string parameterName, System.Management.Automation.Language.ExpressionAst argument, System.Management.Automation.Language.IScriptExtent errorPosition)
#class System.Management.Automation.Language.CommandBaseAst abstract :System.Management.Automation.Language.StatementAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.CommandAst :System.Management.Automation.Language.CommandBaseAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandElementAst] CommandElements {get;}
System.Management.Automation.Language.TokenKind InvocationOperator {get;}
System.Management.Automation.Language.DynamicKeyword DefiningKeyword {get;set;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
string GetCommandName()
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.CommandAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandElementAst] commandElements, System.Management.Automation.Language.TokenKind invocationOperator, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.RedirectionAst] redirections)
#class System.Management.Automation.Language.CommandExpressionAst :System.Management.Automation.Language.CommandBaseAst @26
System.Management.Automation.Language.ExpressionAst Expression {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.CommandExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.RedirectionAst] redirections)
#class System.Management.Automation.Language.RedirectionAst abstract :System.Management.Automation.Language.Ast @26
System.Management.Automation.Language.RedirectionStream FromStream {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Language.RedirectionStream :System.Int32 @26
All=0 Output=1 Error=2 Warning=3 Verbose=4 Debug=5 Information=6
#class System.Management.Automation.Language.MergingRedirectionAst :System.Management.Automation.Language.RedirectionAst @26
System.Management.Automation.Language.RedirectionStream ToStream {get;}
System.Management.Automation.Language.RedirectionStream FromStream {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.MergingRedirectionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.RedirectionStream from, System.Management.Automation.Language.RedirectionStream to)
#class System.Management.Automation.Language.FileRedirectionAst :System.Management.Automation.Language.RedirectionAst @26
System.Management.Automation.Language.ExpressionAst Location {get;}
bool Append {get;}
System.Management.Automation.Language.RedirectionStream FromStream {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.FileRedirectionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.RedirectionStream stream, System.Management.Automation.Language.ExpressionAst file, bool append)
#class System.Management.Automation.Language.AssignmentStatementAst :System.Management.Automation.Language.PipelineBaseAst @26
System.Management.Automation.Language.ExpressionAst Left {get;}
System.Management.Automation.Language.TokenKind Operator {get;}
System.Management.Automation.Language.StatementAst Right {get;}
System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] GetAssignmentTargets()
System.Management.Automation.Language.ExpressionAst GetPureExpression()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.AssignmentStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst left, System.Management.Automation.Language.TokenKind operator, System.Management.Automation.Language.StatementAst right, System.Management.Automation.Language.IScriptExtent errorPosition)
#enum System.Management.Automation.Language.ConfigurationType :System.Int32 @26
Resource=0 Meta=1
#class System.Management.Automation.Language.ConfigurationDefinitionAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.ScriptBlockExpressionAst Body {get;}
System.Management.Automation.Language.ConfigurationType ConfigurationType {get;}
System.Management.Automation.Language.ExpressionAst InstanceName {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ConfigurationDefinitionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ScriptBlockExpressionAst body, System.Management.Automation.Language.ConfigurationType type, System.Management.Automation.Language.ExpressionAst instanceName)
#class System.Management.Automation.Language.ExpressionAst abstract :System.Management.Automation.Language.CommandElementAst @26
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.TernaryExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.ExpressionAst Condition {get;}
System.Management.Automation.Language.ExpressionAst IfTrue {get;}
System.Management.Automation.Language.ExpressionAst IfFalse {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.TernaryExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst condition, System.Management.Automation.Language.ExpressionAst ifTrue, System.Management.Automation.Language.ExpressionAst ifFalse)
#class System.Management.Automation.Language.BinaryExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.TokenKind Operator {get;}
System.Management.Automation.Language.ExpressionAst Left {get;}
System.Management.Automation.Language.ExpressionAst Right {get;}
System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.BinaryExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst left, System.Management.Automation.Language.TokenKind operator, System.Management.Automation.Language.ExpressionAst right, System.Management.Automation.Language.IScriptExtent errorPosition)
#class System.Management.Automation.Language.UnaryExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.TokenKind TokenKind {get;}
System.Management.Automation.Language.ExpressionAst Child {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.UnaryExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TokenKind tokenKind, System.Management.Automation.Language.ExpressionAst child)
#class System.Management.Automation.Language.BlockStatementAst :System.Management.Automation.Language.StatementAst @26
System.Management.Automation.Language.StatementBlockAst Body {get;}
System.Management.Automation.Language.Token Kind {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.BlockStatementAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.Token kind, System.Management.Automation.Language.StatementBlockAst body)
#class System.Management.Automation.Language.AttributedExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.ExpressionAst Child {get;}
System.Management.Automation.Language.AttributeBaseAst Attribute {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.AttributedExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.AttributeBaseAst attribute, System.Management.Automation.Language.ExpressionAst child)
#class System.Management.Automation.Language.ConvertExpressionAst :System.Management.Automation.Language.AttributedExpressionAst @26
System.Management.Automation.Language.TypeConstraintAst Type {get;}
type StaticType {get;}
System.Management.Automation.Language.ExpressionAst Child {get;}
System.Management.Automation.Language.AttributeBaseAst Attribute {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ConvertExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TypeConstraintAst typeConstraint, System.Management.Automation.Language.ExpressionAst child)
#class System.Management.Automation.Language.MemberExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.ExpressionAst Expression {get;}
System.Management.Automation.Language.CommandElementAst Member {get;}
bool Static {get;}
bool NullConditional {get;set;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.MemberExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst member, bool static)
System.Management.Automation.Language.MemberExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst member, bool static, bool nullConditional)
#class System.Management.Automation.Language.InvokeMemberExpressionAst :System.Management.Automation.Language.MemberExpressionAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName] GenericTypeArguments {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] Arguments {get;}
System.Management.Automation.Language.ExpressionAst Expression {get;}
System.Management.Automation.Language.CommandElementAst Member {get;}
bool Static {get;}
bool NullConditional {get;set;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.InvokeMemberExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static, System.Collections.Generic.IList[System.Management.Automation.Language.ITypeName] genericTypes)
System.Management.Automation.Language.InvokeMemberExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static)
System.Management.Automation.Language.InvokeMemberExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static, bool nullConditional, System.Collections.Generic.IList[System.Management.Automation.Language.ITypeName] genericTypes)
System.Management.Automation.Language.InvokeMemberExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static, bool nullConditional)
#class System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst :System.Management.Automation.Language.InvokeMemberExpressionAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName] GenericTypeArguments {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] Arguments {get;}
System.Management.Automation.Language.ExpressionAst Expression {get;}
System.Management.Automation.Language.CommandElementAst Member {get;}
bool Static {get;}
bool NullConditional {get;set;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst new(System.Management.Automation.Language.IScriptExtent baseKeywordExtent, System.Management.Automation.Language.IScriptExtent baseCallExtent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments)
#interface System.Management.Automation.Language.ITypeName : @26
string FullName {get;}
string Name {get;}
string AssemblyName {get;}
bool IsArray {get;}
bool IsGeneric {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
type ITypeName.GetReflectionType()
type ITypeName.GetReflectionAttributeType()
#class System.Management.Automation.Language.TypeName :System.Object;System.Management.Automation.Language.ITypeName @26
string FullName {get;}
string Name {get;}
string AssemblyName {get;}
bool IsArray {get;}
bool IsGeneric {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
type GetReflectionType()
type ITypeName.GetReflectionType()
type GetReflectionAttributeType()
type ITypeName.GetReflectionAttributeType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.TypeName new(System.Management.Automation.Language.IScriptExtent extent, string name)
System.Management.Automation.Language.TypeName new(System.Management.Automation.Language.IScriptExtent extent, string name, string assembly)
#class System.Management.Automation.Language.GenericTypeName :System.Object;System.Management.Automation.Language.ITypeName @26
string FullName {get;}
string Name {get;}
string AssemblyName {get;}
bool IsArray {get;}
bool IsGeneric {get;}
System.Management.Automation.Language.ITypeName TypeName {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName] GenericArguments {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
type GetReflectionType()
type ITypeName.GetReflectionType()
type GetReflectionAttributeType()
type ITypeName.GetReflectionAttributeType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.GenericTypeName new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName genericTypeName, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ITypeName] genericArguments)
#class System.Management.Automation.Language.ArrayTypeName :System.Object;System.Management.Automation.Language.ITypeName @26
string FullName {get;}
string Name {get;}
string AssemblyName {get;}
bool IsArray {get;}
bool IsGeneric {get;}
System.Management.Automation.Language.ITypeName ElementType {get;}
int Rank {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
type GetReflectionType()
type ITypeName.GetReflectionType()
type GetReflectionAttributeType()
type ITypeName.GetReflectionAttributeType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ArrayTypeName new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName elementType, int rank)
#class System.Management.Automation.Language.TypeExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.ITypeName TypeName {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.TypeExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName typeName)
#class System.Management.Automation.Language.VariableExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.VariablePath VariablePath {get;}
bool Splatted {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
bool IsConstantVariable()
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.VariableExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, string variableName, bool splatted)
System.Management.Automation.Language.VariableExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.VariablePath variablePath, bool splatted)
#class System.Management.Automation.Language.ConstantExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Object Value {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ConstantExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Object value)
#enum System.Management.Automation.Language.StringConstantType :System.Int32 @26
SingleQuoted=0 SingleQuotedHereString=1 DoubleQuoted=2 DoubleQuotedHereString=3 BareWord=4
#class System.Management.Automation.Language.StringConstantExpressionAst :System.Management.Automation.Language.ConstantExpressionAst @26
System.Management.Automation.Language.StringConstantType StringConstantType {get;}
string Value {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.StringConstantExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, string value, System.Management.Automation.Language.StringConstantType stringConstantType)
#class System.Management.Automation.Language.ExpandableStringExpressionAst :System.Management.Automation.Language.ExpressionAst @26
string Value {get;}
System.Management.Automation.Language.StringConstantType StringConstantType {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] NestedExpressions {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ExpandableStringExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, string value, System.Management.Automation.Language.StringConstantType type)
#class System.Management.Automation.Language.ScriptBlockExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.ScriptBlockAst ScriptBlock {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ScriptBlockExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ScriptBlockAst scriptBlock)
#class System.Management.Automation.Language.ArrayLiteralAst :System.Management.Automation.Language.ExpressionAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] Elements {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ArrayLiteralAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IList[System.Management.Automation.Language.ExpressionAst] elements)
#class System.Management.Automation.Language.HashtableAst :System.Management.Automation.Language.ExpressionAst @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementAst]] KeyValuePairs {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.HashtableAst new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementAst]] keyValuePairs)
#class System.Management.Automation.Language.ArrayExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.StatementBlockAst SubExpression {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ArrayExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StatementBlockAst statementBlock)
#class System.Management.Automation.Language.ParenExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ParenExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)
#class System.Management.Automation.Language.SubExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.StatementBlockAst SubExpression {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.SubExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StatementBlockAst statementBlock)
#class System.Management.Automation.Language.UsingExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.ExpressionAst SubExpression {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.Language.VariableExpressionAst ExtractUsingVariable(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.UsingExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expressionAst)
#class System.Management.Automation.Language.IndexExpressionAst :System.Management.Automation.Language.ExpressionAst @26
System.Management.Automation.Language.ExpressionAst Target {get;}
System.Management.Automation.Language.ExpressionAst Index {get;}
bool NullConditional {get;}
type StaticType {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Management.Automation.Language.Ast Copy()
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.IndexExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst target, System.Management.Automation.Language.ExpressionAst index)
System.Management.Automation.Language.IndexExpressionAst new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst target, System.Management.Automation.Language.ExpressionAst index, bool nullConditional)
#class System.Management.Automation.Language.CommentHelpInfo :System.Object @26
string Synopsis {get;}
string Description {get;}
string Notes {get;}
System.Collections.Generic.IDictionary[string,string] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] Links {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] Examples {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] Inputs {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] Outputs {get;}
string Component {get;}
string Role {get;}
string Functionality {get;}
string ForwardHelpTargetName {get;}
string ForwardHelpCategory {get;}
string RemoteHelpRunspace {get;}
string MamlHelpFile {get;}
string GetCommentBlock()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.CommentHelpInfo new()
#class System.Management.Automation.Language.ScriptPosition :System.Object;System.Management.Automation.Language.IScriptPosition @26
string File {get;}
int LineNumber {get;}
int ColumnNumber {get;}
int Offset {get;}
string Line {get;}
string GetFullScript()
string IScriptPosition.GetFullScript()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ScriptPosition new(string scriptName, int scriptLineNumber, int offsetInLine, string line)
System.Management.Automation.Language.ScriptPosition new(string scriptName, int scriptLineNumber, int offsetInLine, string line, string fullScript)
#class System.Management.Automation.Language.ScriptExtent :System.Object;System.Management.Automation.Language.IScriptExtent @26
string File {get;}
System.Management.Automation.Language.IScriptPosition StartScriptPosition {get;}
System.Management.Automation.Language.IScriptPosition EndScriptPosition {get;}
int StartLineNumber {get;}
int StartColumnNumber {get;}
int EndLineNumber {get;}
int EndColumnNumber {get;}
int StartOffset {get;}
int EndOffset {get;}
string Text {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ScriptExtent new(System.Management.Automation.Language.ScriptPosition startPosition, System.Management.Automation.Language.ScriptPosition endPosition)
#enum System.Management.Automation.Language.AstVisitAction :System.Int32 @26
Continue=0 SkipChildren=1 StopVisit=2
#class System.Management.Automation.Language.TokenTraits static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.Language.TokenFlags GetTraits(System.Management.Automation.Language.TokenKind kind)
static bool HasTrait(System.Management.Automation.Language.TokenKind kind, System.Management.Automation.Language.TokenFlags flag)
static string Text(System.Management.Automation.Language.TokenKind kind)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.NumberToken :System.Management.Automation.Language.Token @26
System.Object Value {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.ParameterToken :System.Management.Automation.Language.Token @26
string ParameterName {get;}
bool UsedColon {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.VariableToken :System.Management.Automation.Language.Token @26
string Name {get;}
System.Management.Automation.VariablePath VariablePath {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.StringToken abstract :System.Management.Automation.Language.Token @26
string Value {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.StringLiteralToken :System.Management.Automation.Language.StringToken @26
string Value {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.StringExpandableToken :System.Management.Automation.Language.StringToken @26
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Token] NestedTokens {get;}
string Value {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.LabelToken :System.Management.Automation.Language.Token @26
string LabelText {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.RedirectionToken abstract :System.Management.Automation.Language.Token @26
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.InputRedirectionToken :System.Management.Automation.Language.RedirectionToken @26
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.MergingRedirectionToken :System.Management.Automation.Language.RedirectionToken @26
System.Management.Automation.Language.RedirectionStream FromStream {get;}
System.Management.Automation.Language.RedirectionStream ToStream {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.FileRedirectionToken :System.Management.Automation.Language.RedirectionToken @26
System.Management.Automation.Language.RedirectionStream FromStream {get;}
bool Append {get;}
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
`
