using System.Text.Json;
using System.Text.Json.Serialization;
using Evaluation.Declared;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Keeping;

/// <summary>Reads why a run shows no segment; runs kept before reasons had codes hold a French sentence.</summary>
internal sealed class OldRefusals : JsonConverter<RunRefusal>
{
    // Without this converter, with words of their own type.
    private static readonly JsonSerializerOptions Plain = new() { Converters = { new JsonStringEnumConverter() } };

    /// <inheritdoc/>
    public override RunRefusal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? new RunRefusal(RefusalReason.Unsaid, new Label(reader.GetString()!, reader.GetString()!))
        : JsonSerializer.Deserialize<RunRefusal>(ref reader, Plain)!;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RunRefusal value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Plain);
}
