using System.Text.Json;
using System.Text.Json.Serialization;

namespace Evaluation.Indicators.Editions.Sealing;

/// <summary>Numbers without the zeros that only say how many decimals a column keeps: engines differ there, figures don't.</summary>
internal sealed class PlainDecimal : JsonConverter<decimal>
{
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
}
