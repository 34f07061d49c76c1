using Evaluation.Etl.Scheduling;
using Quartz;

namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Our policies for missed moments in the words of Quartz.</summary>
internal static class Policies
{
    /// <summary>Quartz's instruction.</summary>
    internal static CronTriggerMisfireInstruction Instruction(MisfirePolicy policy) => policy switch
    {
        MisfirePolicy.Skip => CronTriggerMisfireInstruction.DoNothing,
        MisfirePolicy.Each => CronTriggerMisfireInstruction.IgnoreMisfires,
        _ => CronTriggerMisfireInstruction.FireAndProceed,
    };

    /// <summary>The policy that an instruction stands for.</summary>
    internal static MisfirePolicy Of(CronTriggerMisfireInstruction instruction) => instruction switch
    {
        CronTriggerMisfireInstruction.DoNothing => MisfirePolicy.Skip,
        CronTriggerMisfireInstruction.IgnoreMisfires => MisfirePolicy.Each,
        _ => MisfirePolicy.Once,
    };
}
