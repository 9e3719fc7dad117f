// The genuine parser as a program: one JSON object {"id", "script"} a line on stdin, what Parser.ParseInput made of it a line on stdout.
using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Numerics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

var skipped = new HashSet<string> { "Extent", "Parent", "StaticType", "ScriptRequirements", "DefiningKeyword", "Kind", "Flags" };
var properties = new Dictionary<Type, PropertyInfo[]>();
Console.OutputEncoding = new UTF8Encoding(false);
Console.InputEncoding = new UTF8Encoding(false);
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);

while (Console.ReadLine() is { } line)
{
    var request = JsonNode.Parse(line, documentOptions: new JsonDocumentOptions { MaxDepth = 512 })!;
    var script = (string)request["script"]!;
    var answer = new JsonObject { ["id"] = (string)request["id"]! };
    try
    {
        var ast = Parser.ParseInput(script, out var tokens, out var errors);
        answer["errors"] = new JsonArray(errors.Select(e => (JsonNode)new JsonArray(
            e.ErrorId, e.Message, e.Extent.StartOffset, e.Extent.EndOffset, e.IncompleteInput)).ToArray());
        if (request["tokens"] != null) answer["tokens"] = new JsonArray(tokens.Select(DumpToken).ToArray());
        if (request["ast"] != null && ast != null) answer["ast"] = DumpAst(ast);
    }
    catch (Exception e)
    {
        answer["thrown"] = e.GetType().Name + ": " + e.Message;
    }
    output.WriteLine(answer.ToJsonString(new JsonSerializerOptions { MaxDepth = 100_000 }));
    output.Flush();
}

JsonNode DumpToken(Token token)
{
    var node = new JsonArray(token.Kind.ToString(), token.Extent.StartOffset, token.Extent.EndOffset, (int)token.TokenFlags);
    switch (token)
    {
        case StringToken s: node.Add(s.Value); break;
        case NumberToken n: node.Add(Constant(n.Value)); break;
        case VariableToken v: node.Add(v.VariablePath.UserPath); break;
        case ParameterToken p: node.Add(p.ParameterName + (p.UsedColon ? ":" : "")); break;
        case LabelToken l: node.Add(l.LabelText); break;
    }
    return node;
}

JsonNode? DumpAst(Ast ast)
{
    var node = new JsonObject { ["kind"] = ast.GetType().Name, ["extent"] = Extent(ast.Extent) };
    var type = ast.GetType();
    if (!properties.TryGetValue(type, out var list))
    {
        list = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => !skipped.Contains(p.Name) && p.GetIndexParameters().Length == 0)
            .GroupBy(p => p.Name).Select(g => g.OrderBy(p => p.DeclaringType == type ? 0 : 1).First()).ToArray();
        properties[type] = list;
    }
    foreach (var property in list)
    {
        node[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = Dump(property.GetValue(ast));
    }
    if (ast is SwitchStatementAst s) node["flags"] = (int)s.Flags;
    if (ast is ForEachStatementAst f) node["flags"] = (int)f.Flags;
    return node;
}

JsonNode? Dump(object? value)
{
    switch (value)
    {
        case null: return null;
        case Ast ast: return DumpAst(ast);
        case string text: return text;
        case bool b: return b;
        case ITypeName name: return new JsonObject { ["typeName"] = name.FullName, ["kind"] = name.GetType().Name, ["extent"] = Extent(name.Extent) };
        case VariablePath path: return path.UserPath;
        case IScriptExtent extent: return Extent(extent);
        case Token token: return token.Text;
        case TokenKind kind: return kind.ToString();
        case Enum e when e.GetType().GetCustomAttribute<FlagsAttribute>() != null: return Convert.ToInt32(e, CultureInfo.InvariantCulture);
        case Enum e: return e.ToString();
        case Type: return null;
        case IDictionary: return null;
        case System.Runtime.CompilerServices.ITuple tuple:
            return new JsonArray(Enumerable.Range(0, tuple.Length).Select(i => Dump(tuple[i])).ToArray());
        case IEnumerable items:
            return new JsonArray(items.Cast<object?>().Select(Dump).ToArray());
        default: return Constant(value);
    }
}

JsonArray Extent(IScriptExtent extent) => new(extent.StartOffset, extent.EndOffset);

JsonNode? Constant(object? value) => value is null ? null : new JsonObject
{
    ["type"] = value.GetType().Name,
    ["text"] = value is double d ? d.ToString("R", CultureInfo.InvariantCulture) : string.Format(CultureInfo.InvariantCulture, "{0}", value),
};
