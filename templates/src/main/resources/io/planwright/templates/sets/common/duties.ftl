<#-- Who carries a task out. -->

<#macro note task>
  <#if task.lead?has_content && task.support?has_content>
（牵头单位：${task.lead?join("、")}；配合单位：${task.support?join("、")}）<#t>
  <#elseif task.lead?has_content>
（牵头单位：${task.lead?join("、")}）<#t>
  <#else>
（责任单位：${task.support?join("、")}）<#t>
  </#if>
</#macro>

<#macro tasks groups upper="##" lower="###" deadlines=false>
  <#list groups as group>

${upper?no_esc} ${group.name}

    <#list group.tasks as task>

${lower?no_esc} ${task.name}。| <#list task.measures as measure>${measure}</#list><#if deadlines && task.deadline??>${task.deadline}前完成。</#if><@note task/>

    </#list>
  </#list>
</#macro>
