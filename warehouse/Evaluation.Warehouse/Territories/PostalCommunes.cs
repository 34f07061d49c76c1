using System.Text.Json;

namespace Evaluation.Warehouse.Territories;

/// <summary>
/// Finds the commune of an address that gives a postcode and a name, for files without official codes. A postcode is not a commune:
/// it is found by its name among those the postcode serves, former communes too, or because it is the only one served.
/// </summary>
public sealed class PostalCommunes
{
    private static readonly Lazy<PostalCommunes> Latest = new(Read);
    private readonly Dictionary<string, HashSet<string>> _byPostcode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Area, string Name), HashSet<string>> _byName = [];

    private PostalCommunes()
    {
    }

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

        return Only((five, PostalName.Of(name))) ?? (_byPostcode.TryGetValue(five, out HashSet<string>? served) ? One(served) : Only((Departement(five), PostalName.Of(name))));
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

    // A CEDEX is served by no commune: its département says where to look for the name.
    private static string Departement(string postcode) => postcode.StartsWith("97", StringComparison.Ordinal) ? postcode[..3] : postcode[..2];

    private static string? One(HashSet<string> codes) => codes.Count == 1 ? codes.First() : null;

    private string? Only((string Area, string Name) place) => _byName.TryGetValue(place, out HashSet<string>? codes) ? One(codes) : null;

    private static PostalCommunes Read()
    {
        CommuneItem[][] vintages = [.. Geography.Shipped.Reverse().Select(Items)];
        Dictionary<string, CommuneItem> current = vintages[0].Where(item => item.IsCurrent).ToDictionary(item => item.Code, StringComparer.Ordinal);
        PostalCommunes communes = new();
        foreach (CommuneItem item in current.Values)
        {
            communes.Add(item, item.Nom);
        }

        // The name of the year before is a former name too.
        foreach (CommuneItem item in vintages.SelectMany(items => items))
        {
            if (current.TryGetValue(item.IsCurrent ? item.Code : item.ChefLieu ?? string.Empty, out CommuneItem? commune))
            {
                communes.AddFormer(commune, item.Nom);
            }
        }

        return communes;
    }

    private static CommuneItem[] Items(int vintage)
    {
        using FileStream stream = File.OpenRead(Geography.CommunesFile(vintage));
        return JsonSerializer.Deserialize<CommuneItem[]>(stream, JsonSerializerOptions.Web)!;
    }

    private void Add(CommuneItem commune, string name)
    {
        foreach (string postcode in commune.CodesPostaux ?? [])
        {
            Of(_byPostcode, postcode).Add(commune.Code);
            Of(_byName, (postcode, PostalName.Of(name))).Add(commune.Code);
            Of(_byName, (Departement(postcode), PostalName.Of(name))).Add(commune.Code);
        }
    }

    // A former commune never hides a current one of the same name.
    private void AddFormer(CommuneItem commune, string name)
    {
        foreach (string postcode in commune.CodesPostaux ?? [])
        {
            _byName.TryAdd((postcode, PostalName.Of(name)), [commune.Code]);
            _byName.TryAdd((Departement(postcode), PostalName.Of(name)), [commune.Code]);
        }
    }

    private static HashSet<string> Of<TPlace>(Dictionary<TPlace, HashSet<string>> places, TPlace place)
        where TPlace : notnull
    {
        if (!places.TryGetValue(place, out HashSet<string>? codes))
        {
            places[place] = codes = [];
        }

        return codes;
    }

    private sealed record CommuneItem(string Code, string Nom, string Type, string? ChefLieu, string[]? CodesPostaux)
    {
        public bool IsCurrent => Type == "commune-actuelle";
    }
}
