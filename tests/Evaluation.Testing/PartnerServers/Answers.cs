using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Testing.PartnerServers;

/// <summary>Ways for a server to fail.</summary>
public static class Answers
{
    /// <summary>No fault: the request passes.</summary>
    public static Func<HttpContext, Task<bool>> Pass => _ => Task.FromResult(false);

    /// <summary>A text with a status.</summary>
    public static Func<HttpContext, Task<bool>> Text(int status, string contentType, string text, params (string Name, string Value)[] headers) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        foreach ((string name, string value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(text).ConfigureAwait(false);
        return true;
    };

    /// <summary>A status alone.</summary>
    public static Func<HttpContext, Task<bool>> Status(int status, params (string Name, string Value)[] headers) => Text(status, "application/json", $"{{\"error\":\"{status.ToString(CultureInfo.InvariantCulture)}\"}}", headers);

    /// <summary>A web page where data should be.</summary>
    public static Func<HttpContext, Task<bool>> WebPage => Text(200, "text/html; charset=utf-8", "<!doctype html><title>Maintenance</title>");

    /// <summary>The line cut in the middle of a body.</summary>
    public static Func<HttpContext, Task<bool>> Cut => async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 100_000;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("{\"data\":[{\"id\":")).ConfigureAwait(false);
        await context.Response.Body.FlushAsync().ConfigureAwait(false);
        context.Abort();
        return true;
    };

    /// <summary>Headers, and then nothing for as long as the one who asks bears it.</summary>
    public static Func<HttpContext, Task<bool>> Silence => async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync("{"u8.ToArray()).ConfigureAwait(false);
        await context.Response.Body.FlushAsync().ConfigureAwait(false);
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The one who asks has given up.
        }

        return true;
    };

    /// <summary>A body of so many bytes, of which the length isn't told.</summary>
    public static Func<HttpContext, Task<bool>> Huge(int bytes) => async context =>
    {
        context.Response.ContentType = "application/json";
        byte[] block = Encoding.ASCII.GetBytes(new string(' ', 10_000));
        for (int sent = 0; sent < bytes && !context.RequestAborted.IsCancellationRequested; sent += block.Length)
        {
            await context.Response.Body.WriteAsync(block).ConfigureAwait(false);
        }

        return true;
    };
}
