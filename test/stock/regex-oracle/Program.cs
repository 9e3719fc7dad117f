// Answers regular expression questions with the genuine .NET: JSON lines in, JSON lines out (fields: regex-oracle.ts).
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
var utf8 = new UTF8Encoding(false);
var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
if (args.Length > 0 && args[0] == "tables") { Tables(output); return; }
var input = new StreamReader(Console.OpenStandardInput(), utf8);
// Lone surrogates do not survive UTF-8: JSON escapes carry every UTF-16 unit, both ways.
var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.Default };
string? line;
while ((line = input.ReadLine()) != null)
{
    if (line.Length == 0) continue;
    output.WriteLine(Answer(JsonNode.Parse(line)!.AsObject()).ToJsonString(options));
}

static JsonObject Answer(JsonObject q)
{
    var pattern = Text(q["pattern"])!;
    var opts = (RegexOptions)(q["options"]?.GetValue<int>() ?? 0);
    try
    {
        if (q["op"]?.GetValue<string>() == "escape") return new JsonObject { ["text"] = Units(Regex.Escape(pattern)) };
        if (q["op"]?.GetValue<string>() == "unescape") return new JsonObject { ["text"] = Units(Regex.Unescape(pattern)) };
        var regex = new Regex(pattern, opts, TimeSpan.FromSeconds(2));
        var answer = new JsonObject
        {
            ["names"] = new JsonArray(regex.GetGroupNames().Select(n => (JsonNode)n).ToArray()),
            ["numbers"] = new JsonArray(regex.GetGroupNumbers().Select(n => (JsonNode)n).ToArray()),
        };
        if (q["input"] is null) return answer;
        var text = Text(q["input"])!;
        var matches = new JsonArray();
        var found = q["startAt"] is JsonNode at ? regex.Match(text, at.GetValue<int>()) : regex.Match(text);
        for (var m = found; m.Success && matches.Count < 100; m = m.NextMatch())
        {
            var groups = new JsonArray();
            // Not foreach: with gaps in the numbers it would ask for groups that are not there.
            foreach (var number in regex.GetGroupNumbers())
            {
                var g = m.Groups[number];
                var captures = new JsonArray();
                foreach (Capture c in g.Captures) captures.Add(new JsonArray(c.Index, c.Length));
                groups.Add(new JsonArray(g.Success, g.Index, g.Length, captures));
            }
            matches.Add(groups);
        }
        answer["matches"] = matches;
        if (q["replacement"] is JsonNode r) answer["replaced"] = Units(regex.Replace(text, Text(r)!, q["count"]?.GetValue<int>() ?? -1));
        if (q["split"] is JsonNode s)
            answer["split"] = new JsonArray(regex.Split(text, s.GetValue<int>()).Select(p => Units(p)).ToArray());
        return answer;
    }
    catch (RegexParseException e) { return new JsonObject { ["error"] = Units(e.Message), ["code"] = e.Error.ToString(), ["offset"] = e.Offset }; }
    catch (RegexMatchTimeoutException) { return new JsonObject { ["timeout"] = true }; }
    catch (Exception e) { return new JsonObject { ["error"] = Units(e.Message), ["code"] = e.GetType().Name }; }
}

// Text travels as an array of UTF-16 units when it is not well-formed, else as a string.
static string? Text(JsonNode? node) =>
    node is JsonArray units ? new string(units.Select(u => (char)u!.GetValue<int>()).ToArray()) : node?.GetValue<string>();

static JsonNode Units(string text)
{
    for (var i = 0; i < text.Length; i++)
    {
        if (!char.IsSurrogate(text[i])) continue;
        if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) { i++; continue; }
        return new JsonArray(text.Select(c => (JsonNode)(int)c).ToArray());
    }
    return JsonValue.Create(text)!;
}

// What the tables of src/engine/regex/tables.ts are made from: general categories, blocks, case equivalences.
static void Tables(TextWriter output)
{
    var categories = new JsonArray();
    int start = 0;
    for (int c = 1; c <= 0x10000; c++)
        if (c == 0x10000 || char.GetUnicodeCategory((char)c) != char.GetUnicodeCategory((char)start))
        {
            categories.Add(new JsonArray(c - start, (int)char.GetUnicodeCategory((char)start)));
            start = c;
        }
    var all = new string(Enumerable.Range(0, 0x10000).Select(i => (char)i).ToArray());
    JsonArray Cases(RegexOptions options)
    {
        var found = new JsonArray();
        for (int c = 0; c < 0x10000; c++)
        {
            var matches = Regex.Matches(all, "\\u" + c.ToString("x4"), options);
            if (matches.Count == 1 && matches[0].Index == c) continue;
            found.Add(new JsonArray(new JsonNode[] { c }.Concat(matches.Select(m => (JsonNode)m.Index)).ToArray()));
        }
        return found;
    }
    string Ranges(string pattern) => string.Join(",", Runs(pattern));
    IEnumerable<string> Runs(string pattern)
    {
        foreach (Match m in Regex.Matches(all, "(?:" + pattern + ")+", RegexOptions.Singleline)) yield return m.Index + "-" + (m.Index + m.Length - 1);
    }
    var type = typeof(Regex).Assembly.GetType("System.Text.RegularExpressions.RegexCharClass")!;
    var names = new JsonObject();
    foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
        if (field.GetValue(null) is string[][] table)
            foreach (var row in table) names[row[0]] = Ranges("\\p{" + row[0] + "}");
    // Which of the not-simple classes hold what; boundary tells which characters are words to \b.
    var boundary = new StringBuilder();
    for (int c = 0; c < 0x10000; c++) if (Regex.IsMatch("a" + (char)c, "\\Aa\\B[\\s\\S]")) boundary.Append(c).Append(',');
    output.WriteLine(new JsonObject
    {
        ["categories"] = categories,
        ["cases"] = Cases(RegexOptions.IgnoreCase),
        ["invariant"] = Cases(RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
        ["names"] = names,
        ["word"] = Ranges("\\w"), ["digit"] = Ranges("\\d"), ["space"] = Ranges("\\s"),
        ["boundary"] = boundary.ToString(),
    }.ToJsonString());
}
