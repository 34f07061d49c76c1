namespace Evaluation.Declared;

/// <summary>The usual ways to ask a map for a key; when a fault is noted the result is a default that nobody should use.</summary>
public static class DeclaredMapReading
{
    extension(DeclaredMap map)
    {
        /// <summary>A text that must be written.</summary>
        public string Text(string key) => map.Value(key)?.Text() ?? "";

        /// <summary>A text, or null when the key is not written.</summary>
        public string? OptionalText(string key) => map.OptionalValue(key)?.Text();

        /// <summary>A whole number that must be written.</summary>
        public int Integer(string key) => map.Value(key)?.Integer() ?? 0;

        /// <summary>A whole number, or null when the key is not written.</summary>
        public int? OptionalInteger(string key) => map.OptionalValue(key)?.Integer();

        /// <summary>A decimal number that must be written.</summary>
        public decimal Decimal(string key) => map.Value(key)?.Decimal() ?? 0;

        /// <summary>A decimal number, or null when the key is not written.</summary>
        public decimal? OptionalDecimal(string key) => map.OptionalValue(key)?.Decimal();

        /// <summary>A day that must be written.</summary>
        public DateOnly Date(string key) => map.Value(key)?.Date() ?? default;

        /// <summary>A day, or null when the key is not written.</summary>
        public DateOnly? OptionalDate(string key) => map.OptionalValue(key)?.Date();

        /// <summary>true or false, which must be written.</summary>
        public bool Flag(string key) => map.Value(key)?.Flag() ?? false;

        /// <summary>true or false, or what holds when the key is not written.</summary>
        public bool Flag(string key, bool otherwise) => map.OptionalValue(key)?.Flag() ?? otherwise;

        /// <summary>One of the values of an enumeration, by its snake_case name.</summary>
        public TEnum OneOf<TEnum>(string key) where TEnum : struct, Enum => map.Value(key)?.OneOf<TEnum>() ?? default;

        /// <summary>One of the values of an enumeration, or what holds when the key is not written.</summary>
        public TEnum OneOf<TEnum>(string key, TEnum otherwise) where TEnum : struct, Enum => map.OptionalValue(key)?.OneOf<TEnum>() ?? otherwise;

        /// <summary>One of the words allowed.</summary>
        public string OneOf(string key, IReadOnlyCollection<string> allowed) => map.Value(key)?.OneOf(allowed) ?? "";

        /// <summary>A label in both languages, <c>fr</c> and <c>en</c>, both required.</summary>
        public Label Label(string key)
        {
            DeclaredMap? label = map.Value(key)?.Map();
            return new Label(label?.Text("fr") ?? "", label?.Text("en") ?? "");
        }
    }
}
