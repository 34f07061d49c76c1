using System.Collections.Concurrent;

namespace Evaluation.Warehouse.Territories;

/// <summary>
/// Finds the commune of an address that gives a postcode and a name, for files without official codes. A postcode is not a commune:
/// it is found by its name among those the postcode serves, former communes too, or because it is the only one served.
/// </summary>
public sealed class PostalCommunes
{
    private static readonly Lazy<PostalCommunes> Latest = new(Read);
    private readonly ConcurrentDictionary<string, PostalArea> _areas = new(StringComparer.Ordinal);
    private readonly ILookup<string, (PostalItem Commune, string Name)> _names;

    private PostalCommunes(IEnumerable<(PostalItem Commune, string Name)> names) =>
        _names = names.SelectMany(name => name.Commune.Postcodes.Select(Departement).Distinct().Select(area => (area, name))).ToLookup(pair => pair.area, pair => pair.name, StringComparer.Ordinal);

    /// <summary>Those of the latest geography shipped.</summary>
    public static PostalCommunes Shipped => Latest.Value;

    /// <summary>Code of the commune; null when the address could be of several, or of none.</summary>
    /// <param name="postcode">Five digits, or four where a spreadsheet ate the zero.</param>
    /// <param name="name">Name of the commune as written.</param>
    public string? Code(string postcode, string name)
    {
        string five = postcode.Trim().PadLeft(5, '0');
        if (five.Length != 5 || !five.All(char.IsAsciiDigit))
        {
            return null;
        }

        return _areas.GetOrAdd(Departement(five), area => new PostalArea(area, _names[area])).Code(five, PostalName.Of(name));
    }

    /// <summary>Code of the commune at the end of an address such as <c>3 rue du Port 20260 CALVI</c>; null when there is none.</summary>
    public string? CodeIn(string address)
    {
        for (int start = address.Length - 5; start >= 0; start--)
        {
            if (IsPostcode(address, start))
            {
                return Code(address.Substring(start, 5), address[(start + 5)..]);
            }
        }

        return null;
    }

    private static bool IsPostcode(string address, int start) =>
        address.AsSpan(start, 5).IndexOfAnyExceptInRange('0', '9') < 0
        && (start == 0 || !char.IsAsciiDigit(address[start - 1]))
        && (start + 5 == address.Length || !char.IsAsciiDigit(address[start + 5]));

    private static string Departement(string postcode) => postcode.StartsWith("97", StringComparison.Ordinal) ? postcode[..3] : postcode[..2];

    // Current names first; the name of the year before is a former name too.
    private static PostalCommunes Read()
    {
        IReadOnlyList<PostalItem>[] vintages = [.. Geography.Shipped.Reverse().Select(vintage => PostalItem.ReadAll(Geography.CommunesFile(vintage)))];
        Dictionary<string, PostalItem> current = vintages[0].Where(item => item.IsCurrent).ToDictionary(item => item.Code, StringComparer.Ordinal);
        return new PostalCommunes(
        [
            .. current.Values.Select(item => (item, item.Name)),
            .. from item in vintages.SelectMany(items => items)
               let commune = current.GetValueOrDefault(item.IsCurrent ? item.Code : item.ChefLieu ?? string.Empty)
               where commune is not null && commune.Name != item.Name
               select (commune, item.Name),
        ]);
    }
}
