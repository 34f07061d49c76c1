using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using CsvHelper;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Commands;

/// <summary><c>query</c>: a question of the data controller to the warehouse, read-only, answered in CSV without any protection.</summary>
internal static class QueryCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> sql = new("SELECT") { Description = "La requête." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("query", "Pose une requête à l'entrepôt, en lecture seule ; réponse en CSV. Pour le responsable des données : protégé : non.") { sql, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(sql), clock, Console.Out));
        return command;
    }

    private static int Run(string path, string sql, TimeProvider clock, TextWriter output)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        Console.Error.WriteLine("protégé : non");
        try
        {
            // Undone whatever it did, on engines whose read-only sessions can be talked out of it.
            using DbTransaction transaction = workplace.Database.Session.Connection.BeginTransaction();
            using DbCommand command = workplace.Database.Session.Connection.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // The data controller's own words, on a database opened read-only.
            command.CommandText = sql;
#pragma warning restore CA2100
            using DbDataReader reader = command.ExecuteReader();
            Write(reader.FieldCount > 0 ? reader : throw new UsageFault("La requête ne rend aucune colonne\u00a0: écrire un select."), output);
            return reader.NextResult() ? throw new UsageFault("Une requête à la fois\u00a0: seule la première est montrée.") : ExitCode.Done;
        }
        catch (DbException fault)
        {
            throw new UsageFault($"La requête n'est pas acceptée : {fault.Message}");
        }
    }

    private static void Write(DbDataReader reader, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions(), true);
        for (int column = 0; column < reader.FieldCount; column++)
        {
            csv.WriteField(reader.GetName(column));
        }

        csv.EndRecord();
        while (reader.Read())
        {
            for (int column = 0; column < reader.FieldCount; column++)
            {
                csv.WriteField(Text(reader.GetValue(column)));
            }

            csv.EndRecord();
        }
    }

    private static string? Text(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
