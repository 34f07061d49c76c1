using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Testing.PartnerServers;

/// <summary>The API v1 of data·inclusion: <c>page</c> and <c>size</c>, where the <c>size</c> of the answer is the number of items returned.</summary>
public sealed class DataInclusion : IDisposable
{
    private const int MostPerPage = 10_000;

    /// <summary>Starts it.</summary>
    public DataInclusion() => Server = new PartnerServer(application => application.MapGet("/api/v1/structures", Answer));

    /// <summary>The server.</summary>
    public PartnerServer Server { get; }

    /// <summary>Its items.</summary>
    public PagedPartner Items { get; } = new();

    /// <summary>The structures' address.</summary>
    public Uri Structures => new(Server.Address, "/api/v1/structures");

    /// <inheritdoc/>
    public void Dispose() => Server.Dispose();

    private IResult Answer(HttpContext context)
    {
        Items.Begin();
        int page = PagedPartner.Number(context.Request.Query, "page", 1);
        int size = PagedPartner.Number(context.Request.Query, "size", 5000);
        if (size > MostPerPage)
        {
            return Results.Json(new { detail = "Input should be less than or equal to 10000" }, statusCode: 422);
        }

        JsonArray items = Items.Take((long)(page - 1) * size, size);
        int returned = items.Count;
        return Results.Text(new JsonObject { ["items"] = items, ["total"] = Items.Count, ["page"] = page, ["size"] = returned, ["pages"] = (Items.Count + size - 1) / size }.ToJsonString(), "application/json");
    }
}
