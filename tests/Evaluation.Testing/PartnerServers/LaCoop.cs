using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Testing.PartnerServers;

/// <summary>
/// The API v1 of La Coop de la médiation numérique, with its ways: order by modification, the latest first; <c>links.next</c> an object; a next page
/// promised by every page that has items; 403 for whatever is wrong with the token; 400 for a parameter it doesn't know.
/// </summary>
public sealed class LaCoop : IDisposable
{
    private static readonly string[] Known = ["page[size]", "page[after]", "page[before]", "filter[creation][depuis]", "filter[modification][depuis]"];
    private readonly Dictionary<string, (DateTime Modification, DateTime? Suppression, int Minutes)> _activities = [];

    /// <summary>Starts it.</summary>
    public LaCoop() => Server = new PartnerServer(application => application.MapGet("/api/v1/activites", Answer));

    /// <summary>The server.</summary>
    public PartnerServer Server { get; }

    /// <summary>The token it takes.</summary>
    public string Token { get; set; } = "client-de-test:secret-de-test";

    /// <summary>What happens before it answers the page of that number, from 1.</summary>
    public Action<int> Before { get; set; } = _ => { };

    /// <summary>The activities' address.</summary>
    public Uri Activities => new(Server.Address, "/api/v1/activites");

    private int Pages { get; set; }

    /// <summary>Writes an activity, new or not.</summary>
    public void Write(string id, DateTime modification, DateTime? suppression = null, int minutes = 60) => _activities[id] = (modification, suppression, minutes);

    /// <summary>Writes so many activities, one a minute from that moment.</summary>
    public void WriteMany(int count, DateTime from)
    {
        for (int number = 0; number < count; number++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"a{number:0000}"), from.AddMinutes(number));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Server.Dispose();

    private IResult Answer(HttpContext context)
    {
        Before(++Pages);
        IQueryCollection query = context.Request.Query;
        return context.Request.Headers.Authorization != $"Bearer {Token}" ? Results.Json(new { error = "Forbidden" }, statusCode: 403)
            : query.Keys.FirstOrDefault(name => !Known.Contains(name)) is { } unknown ? Results.Json(new { error = $"Unrecognized key(s) in object: '{unknown}'" }, statusCode: 400)
            : Size(query) is < 1 or > 500 ? Results.Json(new { error = "Number must be less than or equal to 500" }, statusCode: 400)
            : Results.Text(Page(context.Request, query).ToJsonString(), "application/json; charset=utf-8");
    }

    private JsonObject Page(HttpRequest request, IQueryCollection query)
    {
        string? since = query["filter[modification][depuis]"];
        List<(string Key, JsonNode Item)> all =
        [
            .. _activities.Where(pair => since is null || pair.Value.Modification >= DateTime.Parse(since, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal))
                .Select(pair => (Cursor(pair.Key, pair.Value.Modification), Item(pair.Key, pair.Value.Modification, pair.Value.Suppression, pair.Value.Minutes)))
                .OrderByDescending(pair => pair.Item1, StringComparer.Ordinal),
        ];
        string? after = (string?)query["page[after]"] is { } cursor ? Encoding.UTF8.GetString(Convert.FromHexString(cursor)) : null;
        List<(string Key, JsonNode Item)> page = [.. all.Where(pair => after is null || string.CompareOrdinal(pair.Key, after) < 0).Take(Size(query))];
        return new JsonObject
        {
            ["data"] = new JsonArray([.. page.Select(pair => pair.Item)]),
            ["links"] = Links(request, page),
            ["meta"] = new JsonObject
            {
                ["total_count"] = all.Count,
                ["items_per_page"] = page.Count,
                ["total_pages"] = (all.Count + Size(query) - 1) / Size(query),
                ["has_next_page"] = page.Count > 0,
                ["has_prev_page"] = after is not null,
            },
        };
    }

    private static JsonObject Links(HttpRequest request, List<(string Key, JsonNode Item)> page)
    {
        string here = $"{request.Scheme}://{request.Host}{request.Path}{request.QueryString}";
        JsonObject links = new() { ["self"] = new JsonObject { ["href"] = here } };
        if (page.Count > 0)
        {
            string kept = string.Join('&', request.Query.Where(pair => pair.Key != "page[after]").Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}"));
            string separator = kept.Length > 0 ? "&" : string.Empty;
            links["next"] = new JsonObject { ["href"] = $"{request.Scheme}://{request.Host}{request.Path}?{kept}{separator}page[after]={Convert.ToHexString(Encoding.UTF8.GetBytes(page[^1].Key))}" };
            links["prev"] = new JsonObject { ["href"] = $"{request.Scheme}://{request.Host}{request.Path}?page[before]=00" };
        }

        return links;
    }

    private static int Size(IQueryCollection query) => (string?)query["page[size]"] is { } size ? int.Parse(size, CultureInfo.InvariantCulture) : 500;

    private static string Cursor(string id, DateTime modification) => $"{modification.ToString("O", CultureInfo.InvariantCulture)}###{id}";

    private static JsonObject Item(string id, DateTime modification, DateTime? suppression, int minutes) => new()
    {
        ["type"] = "activite",
        ["id"] = id,
        ["attributes"] = new JsonObject
        {
            ["type"] = "individuel",
            ["date"] = "2025-03-10",
            ["duree"] = minutes,
            ["lieu_code_insee"] = "26108",
            ["accompagnements"] = 1,
            ["thematiques"] = new JsonArray("email"),
            ["modification"] = modification.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["suppression"] = suppression?.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        },
    };
}
