using System.Data.Common;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Opening;

/// <summary>Opens the warehouse, waiting for another who writes in it.</summary>
internal static class WarehouseOpening
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Opens a session to read, or the only one to write; or says in a sentence why it can't be.</summary>
    /// <exception cref="WarehouseFault">It does not open, or another has held it for too long.</exception>
    internal static WarehouseSession Open(WarehouseSettings settings, bool readOnly, TimeProvider clock) => Open(settings, readOnly, alone: !readOnly, clock);

    /// <summary>Opens a session to read while nobody writes.</summary>
    /// <exception cref="WarehouseFault">It does not open, or another has held it for too long.</exception>
    internal static WarehouseSession OpenStill(WarehouseSettings settings, TimeProvider clock) => Open(settings, readOnly: true, alone: true, clock);

    private static WarehouseSession Open(WarehouseSettings settings, bool readOnly, bool alone, TimeProvider clock)
    {
        long start = clock.GetTimestamp();
        WarehouseSession session = Connect(settings, readOnly, clock, start);
        try
        {
            if (alone)
            {
                Hold(session, settings, clock, start);
            }

            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static WarehouseSession Connect(WarehouseSettings settings, bool readOnly, TimeProvider clock, long start)
    {
        Dialect dialect = Dialect.Of(settings.Engine);
        while (true)
        {
            try
            {
                return Ask(dialect.Open(settings, readOnly), dialect, settings);
            }
            catch (DbException fault)
            {
                EngineFault explained = dialect.ExplainOpening(fault, settings);
                if (explained.Kind != EngineFaultKind.Busy || clock.GetElapsedTime(start) >= settings.Patience)
                {
                    throw new WarehouseFault(explained.Sentence, fault, explained.Kind);
                }
            }

            Thread.Sleep(Pause);
        }
    }

    // What the server carries decides its dialect.
    private static WarehouseSession Ask(DbConnection connection, Dialect dialect, WarehouseSettings settings)
    {
        try
        {
            return new WarehouseSession(connection, dialect.Refine(connection, settings));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Hold(WarehouseSession session, WarehouseSettings settings, TimeProvider clock, long start)
    {
        while (!session.Dialect.TryHold(session))
        {
            if (clock.GetElapsedTime(start) >= settings.Patience)
            {
                throw new WarehouseFault(
                    $"L'entrepôt est occupé depuis {settings.Patience.TotalSeconds:0} s par un autre chargement ({session.Dialect.Holder(session)}). Attendez qu'il finisse ou arrêtez-le, puis recommencez.",
                    kind: EngineFaultKind.Busy);
            }

            Thread.Sleep(Pause);
        }
    }
}
