using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Finds the commune of a line that gives no code, or one nobody knows, by its postcode and name or by the end of its address.</summary>
internal sealed class PostalReading(TerritoryColumns declared, RowContext context)
{
    private readonly int _address = context.Places.Optional(declared.Address);
    private readonly Dictionary<(string Postcode, string Name), int> _keys = [];
    private readonly int _name = context.Places.Optional(declared.Postal?.Name);
    private readonly int _postcode = context.Places.Optional(declared.Postal?.Postcode);

    /// <summary>Key of the commune; 0, with the words counted as unknown, when it cannot be told.</summary>
    internal int Read(LineValues line)
    {
        (string postcode, string name) = (line.Text(_postcode).ToString(), line.Text(_name).ToString());
        string address = _address < 0 ? string.Empty : line.Text(_address).ToString();
        if (postcode.Length == 0 && address.Length == 0)
        {
            return 0;
        }

        (string, string) words = (postcode, address.Length > 0 ? address : name);
        if (!_keys.TryGetValue(words, out int key))
        {
            string? code = address.Length > 0 ? PostalCommunes.Shipped.CodeIn(address) : PostalCommunes.Shipped.Code(postcode, name);
            _keys[words] = key = code is null ? 0 : context.Territories.Commune(code);
        }

        if (key == 0)
        {
            // A whole address is not kept: it may be somebody's home.
            context.Unknown.Count("commune", address.Length > 0 ? "(adresse)" : $"{postcode} {name}".Trim());
        }

        return key;
    }
}
