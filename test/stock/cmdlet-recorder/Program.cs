// Reads the cmdlets of PowerShell's source with Roslyn: `cmdlet-recorder SRC [more.dll ...]` prints a line of JSON for each. See test/golden/record-cmdlets.ts.
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

var root = args[0];
var options = new CSharpParseOptions(LanguageVersion.Preview).WithPreprocessorSymbols("UNIX", "CORECLR", "NETSTANDARD", "NET10_0");
var trees = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
  .Where(f => !f.Contains("/singleshell/"))
  .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f)).ToList();
// the resources' generated classes and implicit usings
trees.Add(CSharpSyntaxTree.ParseText("global using System;", options));
var packs = Directory.GetDirectories("/usr/share/dotnet/packs/Microsoft.NETCore.App.Ref")[0];
var references = Directory.GetFiles(Path.Combine(packs, "ref/net10.0"), "*.dll").Concat(args.Skip(1)).Select(f => MetadataReference.CreateFromFile(f));
var compilation = CSharpCompilation.Create("all", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithAllowUnsafe(true));
var format = new SymbolDisplayFormat(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);
string TypeName(ITypeSymbol t) {
  if (t is IArrayTypeSymbol a) return TypeName(a.ElementType) + "[" + new string(',', a.Rank - 1) + "]";
  if (t is INamedTypeSymbol n) {
    var parts = new List<string>();
    for (INamedTypeSymbol o = n; o != null; o = o.ContainingType) parts.Insert(0, o.MetadataName);
    var name = (n.ContainingNamespace.IsGlobalNamespace ? "" : n.ContainingNamespace.ToDisplayString() + ".") + string.Join("+", parts);
    if (n.TypeArguments.Length > 0) name += "[" + string.Join(",", n.TypeArguments.Select(TypeName)) + "]";
    return name;
  }
  return t.ToDisplayString(format);
}
JsonNode Value(TypedConstant c) => c.Kind switch {
  TypedConstantKind.Array => new JsonArray(c.Values.Select(Value).ToArray()),
  TypedConstantKind.Type => JsonValue.Create(TypeName((ITypeSymbol)c.Value)),
  _ => c.Value switch { null => null, string s => JsonValue.Create(s), bool b => JsonValue.Create(b), int i => JsonValue.Create(i), double d => JsonValue.Create(d), long l => JsonValue.Create(l), uint l => JsonValue.Create(l), ulong l => JsonValue.Create(l), var o => JsonValue.Create(o.ToString()) }
};
foreach (var tree in trees) {
  var model = compilation.GetSemanticModel(tree);
  foreach (var node in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()) {
    if (!node.AttributeLists.SelectMany(l => l.Attributes).Any(x => x.Name.ToString() is "Cmdlet" or "CmdletAttribute")) continue;
    var symbol = model.GetDeclaredSymbol(node);
    var cmdlet = symbol.GetAttributes().First(x => x.AttributeClass.Name == "CmdletAttribute");
    object verb = cmdlet.ConstructorArguments[0].Value, noun = cmdlet.ConstructorArguments[1].Value;
    var one = new JsonObject { ["name"] = verb + "-" + noun, ["typeName"] = TypeName(symbol), ["file"] = tree.FilePath[(root.Length + 1)..] };
    foreach (var named in cmdlet.NamedArguments) one[named.Key] = Value(named.Value);
    var outputs = new JsonArray();
    for (var t = symbol; t != null; t = null)
      foreach (var o in t.GetAttributes().Where(x => x.AttributeClass.Name == "OutputTypeAttribute")) {
        foreach (var arg in o.ConstructorArguments) { if (arg.Kind == TypedConstantKind.Array) foreach (var v in arg.Values) outputs.Add(Value(v)); else outputs.Add(Value(arg)); }
      }
    one["OutputTypes"] = outputs;
    var parameters = new JsonArray();
    var seen = new HashSet<string>();
    for (var t = symbol; t != null && t.Name != "PSCmdlet" && t.Name != "Cmdlet" && t.SpecialType != SpecialType.System_Object; t = t.BaseType)
      foreach (var member in t.GetMembers().Where(m => m is IPropertySymbol).Concat(t.GetMembers().Where(m => m is IFieldSymbol))) {
        if (!seen.Add(member.Name)) continue;
        var attributes = member.GetAttributes();
        var places = attributes.Where(x => x.AttributeClass.Name == "ParameterAttribute").ToList();
        if (places.Count == 0 || member.DeclaredAccessibility != Accessibility.Public) continue;
        var type = member is IPropertySymbol p ? p.Type : ((IFieldSymbol)member).Type;
        var entry = new JsonObject { ["name"] = member.Name, ["type"] = TypeName(type) };
        var sets = new JsonObject();
        foreach (var place in places) {
          var set = "__AllParameterSets"; var facts = new JsonObject();
          foreach (var named in place.NamedArguments) if (named.Key == "ParameterSetName") set = (string)named.Value.Value ?? "?"; else facts[named.Key] = Value(named.Value);
          sets[set] = facts;
        }
        entry["sets"] = sets;
        var aliases = new JsonArray(); var checks = new JsonArray();
        foreach (var x in attributes) {
          var name = x.AttributeClass.Name;
          if (name == "AliasAttribute") foreach (var a in x.ConstructorArguments) { if (a.Kind == TypedConstantKind.Array) foreach (var v in a.Values) aliases.Add(Value(v)); else aliases.Add(Value(a)); }
          else if (name is "ParameterAttribute" || name.StartsWith("Nullable") || name.StartsWith("SuppressMessage") || name == "CredentialAttribute" && false) continue;
          else checks.Add(new JsonObject { ["name"] = name.Replace("Attribute", ""), ["args"] = new JsonArray(x.ConstructorArguments.SelectMany(a => a.Kind == TypedConstantKind.Array ? a.Values.Select(Value) : [Value(a)]).ToArray()) });
        }
        entry["aliases"] = aliases; entry["checks"] = checks;
        parameters.Add(entry);
      }
    one["parameters"] = parameters;
    Console.WriteLine(one.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
  }
}
