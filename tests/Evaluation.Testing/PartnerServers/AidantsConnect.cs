using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Testing.PartnerServers;

/// <summary>The public API of Aidants Connect: <c>count</c>, <c>next</c>, <c>previous</c>, <c>results</c>, 100 a page; a SIRET is a number there.</summary>
public sealed class AidantsConnect : IDisposable
{
    private const int PerPage = 100;

    /// <summary>Starts it.</summary>
    public AidantsConnect() => Server = new PartnerServer(application => application.MapGet("/api/organisations/", Answer));

    /// <summary>The server.</summary>
    public PartnerServer Server { get; }

    /// <summary>Its items.</summary>
    public PagedPartner Items { get; } = new();

    /// <summary>The organisations' address.</summary>
    public Uri Organisations => new(Server.Address, "/api/organisations/");

    /// <inheritdoc/>
    public void Dispose() => Server.Dispose();

    private IResult Answer(HttpContext context)
    {
        Items.Begin();
        int page = PagedPartner.Number(context.Request.Query, "page", 1);
        JsonArray results = Items.Take((page - 1L) * PerPage, PerPage);
        foreach (JsonNode? organisation in results)
        {
            organisation!["pivot"] = 26260019600013;
        }

        return Results.Text(new JsonObject { ["count"] = Items.Count, ["next"] = Link(context, page + 1, page * PerPage < Items.Count), ["previous"] = Link(context, page - 1, page > 1), ["results"] = results }.ToJsonString(), "application/json");
    }

    private static JsonNode? Link(HttpContext context, int page, bool isThere) => isThere
        ? JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}?page={page}"))
        : null;
}
