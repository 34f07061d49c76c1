using System.Text.Json;
using System.Text.Json.Serialization;
using Evaluation.Declared;

namespace Evaluation.Segments.Keeping;

/// <summary>Reads a label; runs kept before some words were in both languages hold the French alone.</summary>
internal sealed class OldLabels : JsonConverter<Label>
{
    /// <inheritdoc/>
    public override Label Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? new Label(reader.GetString()!, reader.GetString()!)
        : JsonSerializer.Deserialize<Label>(ref reader)!;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Label value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value);
}
